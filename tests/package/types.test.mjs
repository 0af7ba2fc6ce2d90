// The package's types as an app's compiler sees them: what is right passes, and each line that is wrong is refused.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { install } from '../api/installed.mjs';

const tools = fileURLToPath(new URL('../../.tools/npm/node_modules', import.meta.url));
const tsc = createRequire(join(tools, 'x.js')).resolve('typescript/bin/tsc');
const folder = install();
mkdirSync(join(folder, 'node_modules/@types'));
for (const name of ['@types/react', 'csstype']) symlinkSync(join(tools, name), join(folder, 'node_modules', name));

/** What the compiler says of a file, with every check on, those of our own declarations too. */
function compile(name, text, ...more) {
  writeFileSync(join(folder, name), text);
  try {
    execFileSync(process.execPath, [tsc, '--ignoreConfig', '--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable', '--preserveSymlinks', ...more, name], { cwd: folder, encoding: 'utf8' });
    return '';
  } catch (error) {
    return `${error.stdout}${error.stderr}`;
  }
}

// An expected error that does not come is an error itself.
const PLAIN = `
  import { CrossCheck, type CrossCheckAttributes } from "crosscheck/element";
  import { assess } from "crosscheck";
  import start, { initSync, validate, type InitOutput } from "crosscheck/init";
  const element = document.createElement("cross-check");
  const same: CrossCheck = element;
  element.theme = "dark";
  element.language = "id";
  element.handOver = true;
  element.addEventListener("crosscheck-hand-over", ({ detail }) => { const text: string = detail.text; });
  element.addEventListener("crosscheck-ready", ({ detail }) => { detail.problems.map((problem) => problem.length); });
  element.addEventListener("click", (event) => event.clientX);
  const wishes: CrossCheckAttributes = { mode: "posture", posture: "/posture.json", language: "id", height: 700, "hand-over": true };
  const count: number = assess({ format: "crosscheck/assessment", version: 1 }).frameworks.length;
  const program: InitOutput = initSync({ module: new Uint8Array() });
  const started: Promise<InitOutput> = start();
  const whole: boolean = validate("{}").ok;
  // @ts-expect-error: no such theme
  element.theme = "sepia";
  // @ts-expect-error: no such field of the event
  element.addEventListener("crosscheck-resize", ({ detail }) => detail.width);
  // @ts-expect-error: no such mode
  const wrong: CrossCheckAttributes = { mode: "shop" };
  // @ts-expect-error: a language is a word
  const none: CrossCheckAttributes = { language: 1 };
`;

const REACT = `
  import { createRef } from "react";
  import { CrossCheck } from "crosscheck/react";
  import type { CrossCheck as Element } from "crosscheck/element";
  const ref = createRef<Element>();
  export const component = <CrossCheck src="/frame.html" theme="dark" handOver onHandOver={({ kind, text }) => kind + text}>Instead</CrossCheck>;
  export const element = (
    <cross-check ref={ref} src="/frame.html" mode="self" height={700} hand-over className="widget" oncrosscheck-ready={({ detail }) => detail.version}>
      <p>Instead</p>
    </cross-check>
  );
  ref.current?.refresh();
  // @ts-expect-error: no such theme
  export const sepia = <cross-check theme="sepia" />;
  // @ts-expect-error: no such attribute
  export const shop = <cross-check shop="yes" />;
  // @ts-expect-error: the event has no such detail
  export const heard = <cross-check oncrosscheck-error={({ detail }) => detail.message} />;
  // @ts-expect-error: where the frame page lies has to be said
  export const nowhere = <CrossCheck />;
`;

for (const resolution of [['--module', 'nodenext'], ['--module', 'esnext', '--moduleResolution', 'bundler']]) {
  test(`the element and the headless API, ${resolution.at(-1)}`, () => {
    assert.equal(compile('plain.ts', PLAIN, ...resolution), '');
  });

  test(`React, as a component and as an element, ${resolution.at(-1)}`, () => {
    assert.equal(compile('app.tsx', REACT, '--jsx', 'react-jsx', ...resolution), '');
  });
}
