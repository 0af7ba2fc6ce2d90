import type { DetailedHTMLProps, HTMLAttributes, ReactElement, ReactNode } from "react";
import type { CrossCheck as CrossCheckElement, CrossCheckAttributes, CrossCheckEventMap, HandOver, Ready } from "./element.js";

export interface CrossCheckProps {
  /** The address of the frame page: where you published the folder `frame/`. */
  src: string;
  mode?: "self" | "posture";
  /** `en`, or `id` for Bahasa Indonesia. */
  language?: "en" | "id" | (string & {});
  theme?: "auto" | "light" | "dark";
  sections?: string;
  stance?: string;
  posture?: string;
  /** 720 pixels where nothing is said. */
  height?: "auto" | (string & {}) | number;
  handOver?: boolean;
  /** `inline`: a part of this page, which can then read what a visitor enters. */
  render?: "frame" | "inline";
  className?: string;
  id?: string;
  title?: string;
  /** Stands in where nothing can run. */
  children?: ReactNode;
  onReady?: (detail: Ready) => void;
  onResize?: (detail: { height: number }) => void;
  onHandOver?: (detail: HandOver) => void;
  onError?: (detail: { code: string }) => void;
}

/** `<cross-check>` as a component. */
export declare function CrossCheck(props: CrossCheckProps): ReactElement;

/** React 19 sets properties and hears events of an element by itself; 18 needs the component above. */
type Heard = { [Name in keyof CrossCheckEventMap as Name extends `crosscheck-${string}` ? `on${Name}` : never]?: (event: CrossCheckEventMap[Name]) => void };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "cross-check": DetailedHTMLProps<HTMLAttributes<CrossCheckElement>, CrossCheckElement> & CrossCheckAttributes & Heard;
    }
  }
}
