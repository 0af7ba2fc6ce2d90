// The entry for browsers, workers and bundlers: fetches the program beside it before anybody can call it.
import init from "./crosscheck.js";

await init();

export { assess, catalog, export, narrow, overlap, plan, validate } from "./api.mjs";
