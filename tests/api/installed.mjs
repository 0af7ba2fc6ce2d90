// The package as a stranger gets it: packed, installed into an empty folder, imported by its name.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";

const root = new URL("../../", import.meta.url);
const npm = (folder, ...args) => execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** The folder it was installed into; removed when the tests of the file are done. */
export function install() {
  const folder = mkdtempSync(join(tmpdir(), "crosscheck-api-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  npm(new URL("target/npm/", root), "pack", "--silent", "--pack-destination", folder);
  const [archive] = readdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  npm(folder, "install", "--silent", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", `./${archive}`);
  return folder;
}

/** Runs `code` as a module of the folder and returns what it exports. */
export async function load(folder, code = 'export * from "crosscheck";', name = "entry.mjs") {
  const file = join(folder, name);
  writeFileSync(file, code);
  return import(pathToFileURL(file));
}
