export { assess, catalog, exportFile as export, narrow, overlap, plan, validate } from "./crosscheck.js";
export type * from "./crosscheck.js";
