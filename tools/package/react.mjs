// <cross-check> as a React component: attributes from properties, callbacks from events. The element itself is loaded in
// the browser only, so that pages can be rendered on a server.
import { createElement, useEffect, useRef } from "react";

const EVENTS = { onReady: "ready", onResize: "resize", onHandOver: "hand-over", onError: "error" };

export function CrossCheck({ handOver, className, children, ...rest }) {
  const element = useRef(null);
  const callbacks = useRef({});
  const attributes = {};
  for (const [name, value] of Object.entries(rest)) {
    if (name in EVENTS) callbacks.current[name] = value;
    else if (value !== undefined && value !== null) attributes[name] = String(value);
  }
  for (const name of Object.keys(EVENTS)) if (!(name in rest)) delete callbacks.current[name];

  useEffect(() => {
    const node = element.current;
    const ends = Object.entries(EVENTS).map(([property, event]) => {
      const hear = ({ detail }) => callbacks.current[property]?.(detail);
      node.addEventListener(`crosscheck-${event}`, hear);
      return () => node.removeEventListener(`crosscheck-${event}`, hear);
    });
    import("./element.js");
    return () => ends.forEach((end) => end());
  }, []);

  // `class` and the flag as attributes, so that React 18 sets them, too.
  return createElement("cross-check", { ...attributes, ref: element, class: className, "hand-over": handOver ? "" : undefined }, children);
}
