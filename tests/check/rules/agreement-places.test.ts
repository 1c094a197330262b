import { expect, test } from 'vitest';
import { checkAgreementPlaces } from '../../../src/check/rules/agreement-places.ts';
import { tellOf, type Edits } from '../../support/check/mihon-content.ts';

const HEADS = 'heads: [{ id: day }]\n';
const KIND =
  'short: 橋\nforms: [commission, cooperation]\nopening: "{city}、{day}"\nclosing: ""\nclauses: [aim, paint]\n';
const AIM = 'title: 目的\nalways: 中心\ntext: [{ lead: "{aim}" }]\nfields: [{ id: aim }]\n';
const PAINT =
  'title: 色\ntext:\n  - { lead: "{aim}と{clause:aim}", items: [{ text: "{colour}" }] }\n  - { lead: "{never}" }\nfields: [{ id: colour }]\n';

const tell = (edits: Edits = {}) =>
  tellOf(checkAgreementPlaces, {
    'agreements/agreement.yaml': HEADS,
    'agreements/kinds/bridge.yaml': KIND,
    'agreements/clauses/aim.yaml': AIM,
    'agreements/clauses/paint.yaml': PAINT,
    ...edits,
  });
const paint = (from: string, to: string) => tell({ 'agreements/clauses/paint.yaml': PAINT.replace(from, to) });

test('A draft whose places are all filled, and which never comes to its last wording, is told of nothing', async () => {
  expect(await tell()).toEqual([]);
});

test('A place that no field fills is told, in the frame too', async () => {
  expect(await paint('{colour}"', '{color}{colour}"')).toEqual([
    'agreements/clauses/paint.yaml:3　textの1番目のitemsの1番目のtext「{color}{colour}」\n　　「橋」の書面に、「color」という欄はありません。つづりを直すか、この条か、その書面で外せない条のfieldsに足してください。',
  ]);
  const kind = KIND.replace('{day}', '{days}');
  expect(await tell({ 'agreements/kinds/bridge.yaml': kind })).toEqual([
    expect.stringContaining('「橋」の書面に、「days」という欄はありません。'),
  ]);
});

test('A field of a clause that can be left out fills places of that clause only', async () => {
  const aim = AIM.replace('{aim}', '{aim}{colour}');
  expect(await tell({ 'agreements/clauses/aim.yaml': aim })).toEqual([
    expect.stringMatching(/^agreements\/clauses\/aim\.yaml:3.*\n.*「橋」の書面に、「colour」という欄はありません。/),
  ]);
});

test('The number of a clause that can be left out is told', async () => {
  expect(await paint('{clause:aim}', '{clause:paint}{clause:none}')).toEqual([
    expect.stringContaining('「none」の条は、「橋」の書面にないか、外せる条です。'),
  ]);
  const aim = AIM.replace('{aim}', '{aim}{clause:paint}');
  expect(await tell({ 'agreements/clauses/aim.yaml': aim })).toEqual([
    expect.stringContaining('「paint」の条は、「橋」の書面にないか、外せる条です。'),
  ]);
});

test('A clause that is not there, or says nothing in a form of the kind, is told', async () => {
  const kind = KIND.replace('[aim, paint]', '[aim, paint, gone]');
  expect(await tell({ 'agreements/kinds/bridge.yaml': kind })).toEqual([
    expect.stringContaining('「gone」という条はありません。'),
  ]);
  const some = PAINT.replace('{ lead: "{aim}', '{ forms: [commission], lead: "{aim}').replace(
    '  - { lead: "{never}" }\n',
    '',
  );
  expect(await tell({ 'agreements/clauses/paint.yaml': some })).toEqual([
    expect.stringContaining('「paint」の条に、この書面の文がありません（形態：cooperation）。'),
  ]);
});

test('A field that nothing asks for, and one that stands twice, is told', async () => {
  expect(await paint('fields: [', 'fields: [{ id: never-asked }, ')).toEqual([
    expect.stringContaining('どの条の文にも {never-asked} がないので、この欄は出ません。'),
  ]);
  const told = await paint('fields: [', 'fields: [{ id: aim }, ');
  expect(told).toEqual([
    expect.stringMatching(/^agreements\/clauses\/aim.*「agreements\/clauses\/paint\.yaml」にもあります。/s),
    expect.stringMatching(/^agreements\/clauses\/paint.*「agreements\/clauses\/aim\.yaml」にもあります。/s),
  ]);
});
