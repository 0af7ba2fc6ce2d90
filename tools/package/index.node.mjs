// The entry for Node: reads the program beside it, once, without waiting.
import { readFileSync } from "node:fs";
import { initSync } from "./crosscheck.js";

initSync({ module: readFileSync(new URL("./crosscheck_bg.wasm", import.meta.url)) });

export { assess, catalog, export, narrow, overlap, plan, validate } from "./api.mjs";
