/** Shows Crosscheck in a sandboxed frame of its own, or in the page itself where it is asked to. Importing this module defines `<cross-check>`. */
export declare class CrossCheck extends HTMLElement {
  /** The visitor assesses, or a file that the site publishes is shown, read only. */
  mode: "self" | "posture" | "";
  /** A language tag: `en`, or `id` for Bahasa Indonesia. Another is told back, and English shown. */
  language: string;
  /** Against what the visitor's system prefers. */
  theme: "auto" | "light" | "dark" | "";
  /** The screens there are, separated by spaces. */
  sections: string;
  /** Where disagreements start: `stance=option`, separated by spaces. */
  stance: string;
  /** The address, on the page's own site, of the file for posture mode. */
  posture: string;
  /** Pixels, from 320, in which everything scrolls (720 where nothing is said); or `auto`: as tall as its content. */
  height: string;
  /** The address of the frame page. */
  src: string;
  /** Whether the visitor is offered to hand the page a result. */
  handOver: boolean;
  /**
   * Where it is shown. With `inline` it is a part of this page: the page and every script on it can read what a visitor
   * enters, which the widget says, and nothing is kept.
   */
  render: "frame" | "inline" | "";
  /** Hands changed custom properties on to the widget. */
  refresh(): void;
  addEventListener<Name extends keyof CrossCheckEventMap>(type: Name, listener: (this: CrossCheck, event: CrossCheckEventMap[Name]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/** What `<cross-check>` takes in markup: for the types of a framework that knows elements by name. */
export interface CrossCheckAttributes {
  mode?: "self" | "posture";
  /** `en`, or `id` for Bahasa Indonesia. */
  language?: "en" | "id" | (string & {});
  theme?: "auto" | "light" | "dark";
  sections?: string;
  stance?: string;
  posture?: string;
  /** 720 pixels where nothing is said. */
  height?: "auto" | (string & {}) | number;
  src?: string;
  /** There or not: in markup of its own, `false` has to leave it out. */
  "hand-over"?: boolean;
  /** `inline`: a part of this page, which can then read what a visitor enters. */
  render?: "frame" | "inline";
}

export interface Ready {
  version: string;
  language: string;
  /** Which wishes were not understood, in English. */
  problems: string[];
}

export interface HandOver {
  kind: "scores" | "answers" | "everything";
  /** The JSON that the visitor saw. Check it like anything else that comes from a browser. */
  text: string;
}

export interface CrossCheckEventMap extends HTMLElementEventMap {
  "crosscheck-ready": CustomEvent<Ready>;
  "crosscheck-resize": CustomEvent<{ height: number }>;
  "crosscheck-hand-over": CustomEvent<HandOver>;
  "crosscheck-error": CustomEvent<{ code: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    "cross-check": CrossCheck;
  }
}
