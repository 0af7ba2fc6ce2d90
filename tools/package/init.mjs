// The entry for those who load the program themselves: nothing is fetched before they say so.
export { default, initSync } from "./crosscheck.js";
export { assess, catalog, export, narrow, overlap, plan, validate } from "./api.mjs";
