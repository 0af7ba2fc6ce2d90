// What the first file of the program must not hold, and that the list would notice.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FIRST, functionsOf, misplaced } from '../../tools/first-part.mjs';

const functions = functionsOf(readFileSync(FIRST));

test('the first file holds the home screen and what every screen needs, and nothing of what comes behind it', () => {
  const has = (name) => functions.some((one) => one.name.includes(name));
  for (const name of ['app::screens::home', 'app::page', 'app::screens::home::questions', 'session::first']) assert.ok(has(`crosscheck::${name}`), `${name} is not found: names have another form`);
  assert.deepEqual(misplaced(functions), [], 'make first-part says more');
});

test('a function that belongs behind it would be noticed', () => {
  const wrong = { name: 'crosscheck::app::screens::plan::costs', size: 900 };
  assert.deepEqual(misplaced([...functions, wrong]), [wrong]);
});
