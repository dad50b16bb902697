import { expect, test } from 'vitest';
import { refusal, TOKEN_HEADER } from '../../../src/desk/server/guard.ts';

const TOKEN = 'a-secret-of-this-session';
const OWN = { host: '127.0.0.1:4400' };
const KEY = { ...OWN, [TOKEN_HEADER]: TOKEN };
const ask = (method: string, headers: Record<string, string>) =>
  refusal({ method, headers, port: 4400 }, TOKEN);

test.each<[string, string, Record<string, string>]>([
  ['an address typed by hand', 'GET', { ...OWN, 'sec-fetch-site': 'none' }],
  ['a link of its own', 'GET', { ...OWN, 'sec-fetch-site': 'same-origin' }],
  ['the other name of this computer', 'GET', { host: 'localhost:4400' }],
  ['a module of its own', 'GET', { ...OWN, origin: 'http://127.0.0.1:4400' }],
  ['a head', 'HEAD', OWN],
  ['a change with the token', 'POST', { ...KEY, origin: 'http://127.0.0.1:4400' }],
])('passes: %s', (_, method, headers) => {
  expect(ask(method, headers)).toBeUndefined();
});

test.each<[string, string, Record<string, string>, RegExp]>([
  ['no host', 'GET', {}, /只在这台电脑上用/],
  ['a foreign name that leads here', 'GET', { host: 'evil.example:4400' }, /只在这台电脑上用/],
  ['another port', 'GET', { host: '127.0.0.1:4401' }, /只在这台电脑上用/],
  ['no port', 'GET', { host: '127.0.0.1' }, /只在这台电脑上用/],
  ['an address of the network', 'GET', { host: '192.168.1.8:4400' }, /只在这台电脑上用/],
  ['a name that begins alike', 'GET', { host: '127.0.0.1.evil.example:4400' }, /这台电脑/],
  ['a foreign page', 'GET', { ...OWN, origin: 'https://evil.example' }, /别的网页/],
  ['a page without an origin', 'GET', { ...OWN, origin: 'null' }, /别的网页/],
  ['the same computer, encrypted', 'GET', { ...OWN, origin: 'https://127.0.0.1:4400' }, /别的网页/],
  ['another program here', 'GET', { ...OWN, origin: 'http://127.0.0.1:8080' }, /别的网页/],
  ['a picture on a foreign page', 'GET', { ...OWN, 'sec-fetch-site': 'cross-site' }, /别的网页/],
  ['a page of a sister name', 'GET', { ...OWN, 'sec-fetch-site': 'same-site' }, /别的网页/],
  ['a change without a token', 'POST', OWN, /刷新这一页/],
  ['a change with an old token', 'POST', { ...OWN, [TOKEN_HEADER]: 'x' }, /刷新这一页/],
  [
    'a token of the right length',
    'POST',
    { ...OWN, [TOKEN_HEADER]: 'b-secret-of-this-session' },
    /刷新/,
  ],
  ['a foreign form with the token', 'POST', { ...KEY, origin: 'https://evil.example' }, /别的网页/],
  ['a question before a foreign request', 'OPTIONS', OWN, /刷新/],
  ['a removal', 'DELETE', OWN, /刷新/],
])('refuses: %s', (_, method, headers, why) => {
  expect(ask(method, headers)).toMatch(why);
});
