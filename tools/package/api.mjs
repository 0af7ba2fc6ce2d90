// The functions of the package: each copies its arguments (plain.mjs), then calls the program. Apart from the entries,
// which differ in how the program is loaded.
import * as program from "./crosscheck.js";
import { plain, Refusal } from "./plain.mjs";

let limits;
let isBroken = false;

/**
 * What `run` returns, given a function that copies an argument. Throws the program's own errors. Any other exception came out of
 * the midst of the program (no room left on the stack, say), which may have kept it from tidying up: the next call starts it
 * anew, since there may be no room for that right now either.
 */
function call(run) {
  if (isBroken) {
    program.__wbg_reset_state();
    isBroken = false;
  }
  try {
    limits ??= program.limits();
    return run((given, name) => plain(given, name === undefined ? [] : [name], limits));
  } catch (error) {
    if (error instanceof Refusal) throw refusal(error);
    isBroken = limits !== undefined && error?.name !== "CrosscheckError";
    throw error;
  }
}

function refusal({ kind, path }) {
  try {
    return program.refusal(kind, path);
  } catch (error) {
    isBroken = true;
    throw error;
  }
}

export const assess = (assessment) => call((copy) => program.assess(copy(assessment)));

export const catalog = () => call(() => program.catalog());

// A name that only an export can have.
const exportFile = (assessment, format, options) =>
  call((copy) => program.exportFile(copy(assessment), copy(format, "format"), copy(options, "options")));
export { exportFile as export };

export const narrow = (assessment, options) => call((copy) => program.narrow(copy(assessment), copy(options, "options")));

export const overlap = (from, to) => call((copy) => program.overlap(copy(from, "from"), copy(to, "to")));

export const plan = (assessment, options) => call((copy) => program.plan(copy(assessment), copy(options, "options")));

export function validate(assessment) {
  try {
    return call((copy) => program.validate(copy(assessment)));
  } catch (error) {
    if (error?.name !== "CrosscheckError") throw error;
    return { ok: false, problems: error.problems, remarks: [] };
  }
}
