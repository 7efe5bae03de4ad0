import { expect, it } from 'vitest';
import { saysSomething, textProblem } from './text.ts';

it.each([
  ...[
    '',
    ' ',
    '\t\n',
    '\u200b',
    '\u2060\u2060',
    '\u00ad',
    '\u3164',
    '\ufeff',
    '\u180e',
    '\u202e',
    '\u2800',
    '\u034f',
    '\uffa0',
    '\u115f',
  ],
  ...['\ufe0f', '\u0301', '\u{e0041}', '\u{1d159}', '\u00a0\u200b \u2800'],
])('R3 R17 %j says nothing', (text) => {
  expect([saysSomething(text), textProblem(text, 10, true), textProblem(text, 10, false)]).toEqual([false, 'REQUIRED', null]);
});

it.each(['a', '\u202eא', '7', '?', '👍🏽', 'ع', '理', 'e\u0301', '\u200bx', 'नि'])('%j says something', (text) => {
  expect([saysSomething(text), textProblem(text, 10, true)]).toEqual([true, null]);
});

it.each(['\0', '\ud800', '\u200b\0'])('%j cannot be kept, needed or not', (text) => {
  expect([textProblem(text, 10, true), textProblem(text, 10, false)]).toEqual(['INVALID_TEXT', 'INVALID_TEXT']);
});
