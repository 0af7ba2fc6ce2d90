export { default, initSync } from "./crosscheck.js";
export type { InitInput, InitOutput, SyncInitInput } from "./crosscheck.js";
export * from "./index.js";
