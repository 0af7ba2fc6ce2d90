export { assess, catalog, narrow, overlap, plan, validate } from "./crosscheck.js";
export type * from "./crosscheck.js";
