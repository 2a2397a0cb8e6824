// Reads every JSON-stat dataset and PX file of an export with libraries of others, and compares each
// cell with csv/figures.csv and csv/gaps.csv of the same export.
'use strict';
const fs = require('fs');
const path = require('path');
const JSONstat = require('jsonstat-toolkit');
const Px = require('px');

const folder = process.argv[2];
const SYMBOLS = {M: '.', Q: '..', O: '...', B: '....'};
const NOT_COMPUTED = {px: '.....', json: '_Z'};
const TOTAL = '_T';

function csv(text) {
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') cell += text[i++];
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',') { row.push(cell); cell = ''; }
    else if (letter === '\n') { row.push(cell); rows.push(row); row = []; cell = ''; }
    else cell += letter;
  }
  return rows;
}

const keyOf = (...codes) => codes.join('|');

// The rows of a table by their codes.
function table(name) {
  const [header, ...rows] = csv(fs.readFileSync(path.join(folder, 'csv', name + '.csv'), 'utf8'));
  const byKey = new Map();
  for (const cells of rows) {
    const row = Object.fromEntries(header.map((column, i) => [column, cells[i]]));
    byKey.set(keyOf(row.indicator, row.period, row.area, row.group, row.reference, row.breakdown), row);
  }
  return {byKey, indicators: new Set([...byKey.values()].map(row => row.indicator))};
}

const FIGURES = table('figures');
const GAPS = table('gaps');
const isOfGaps = file => path.basename(path.dirname(file)) === 'gaps';

function rowOf(file, codes) {
  const {byKey, indicators} = isOfGaps(file) ? GAPS : FIGURES;
  const id = path.basename(file).replace(/\.(json|px)$/, '');
  const indicator = [...indicators]
    .filter(each => id === each || id.startsWith(each + '-'))
    .sort((one, other) => other.length - one.length)[0];
  const breakdown = Object.keys(codes)
    .filter(name => !['group', 'reference', 'area', 'period', 'contents'].includes(name) && codes[name] !== TOTAL)
    .sort()
    .map(name => name + '=' + codes[name])
    .join(',');
  return byKey.get(keyOf(indicator, codes.period, codes.area, codes.group, codes.reference, breakdown));
}

// Adjusted gaps have a status of their own; where none was asked for, that of the gap.
const statusOf = (row, content) =>
  content.startsWith('adjusted') && row.adjusted_obs_status !== '' ? row.adjusted_obs_status : row.obs_status;

// Every combination of codes, the last dimension first.
function* combinations(dimensions) {
  const total = dimensions.reduce((product, dimension) => product * dimension.codes.length, 1);
  for (let at = 0; at < total; at++) {
    const codes = {};
    let rest = at;
    for (let i = dimensions.length - 1; i >= 0; i--) {
      const {id, codes: known} = dimensions[i];
      codes[id] = known[rest % known.length];
      rest = Math.floor(rest / known.length);
    }
    yield [at, codes];
  }
}

const hasNumber = status => ['A', 'U', 'P'].includes(status);
let bad = 0;
let cells = 0;
const seen = new Set();

function compare(file, codes, found, expected) {
  cells++;
  if (found !== expected && bad++ < 10) console.error(file, codes, 'is', found, 'not', expected);
}

function checkJson(file) {
  const json = JSON.parse(fs.readFileSync(file));
  const dimensions = json.id.map(id => ({id, codes: json.dimension[id].category.index}));
  const dataset = JSONstat(JSON.parse(JSON.stringify(json)));
  for (const [, codes] of combinations(dimensions)) {
    const cell = dataset.Data(codes);
    const row = rowOf(file, codes);
    if (row) seen.add(row);
    const number = row ? row[codes.contents] : '';
    const own = row ? statusOf(row, codes.contents) : NOT_COMPUTED.json;
    const status = hasNumber(own) && number === '' ? 'M' : own;
    compare(file, codes, cell.value + (cell.status || ''), (number === '' ? null : Number(number)) + (status === 'A' ? '' : status));
  }
}

function expectedInPx(row, content) {
  if (!row) return NOT_COMPUTED.px;
  const status = statusOf(row, content);
  if (content === 'uncertain') return hasNumber(status) ? String(Number(status === 'U')) : SYMBOLS[status];
  if (row[content] !== '') return row[content];
  return hasNumber(status) ? SYMBOLS.M : SYMBOLS[status];
}

function checkPx(file) {
  const px = new Px(fs.readFileSync(file, 'utf8'));
  const dimensions = px.variables().map(name => ({
    id: px.metadata.VARIABLECODE[name],
    codes: [].concat(px.metadata.CODES[name]),
  }));
  for (const [at, codes] of combinations(dimensions)) {
    const row = rowOf(file, codes);
    compare(file, codes, String(px.data[at]).replace(/"/g, ''), expectedInPx(row, codes.contents));
  }
}

// The files of a folder and of that of the gaps in it.
const list = (...parts) =>
  [path.join(folder, ...parts), path.join(folder, ...parts, 'gaps')]
    .filter(below => fs.existsSync(below))
    .flatMap(below => fs.readdirSync(below).sort().map(name => path.join(below, name)))
    .filter(file => fs.statSync(file).isFile());
for (const language of ['da', 'en']) {
  list('json-stat', language).filter(file => !file.endsWith('collection.json')).forEach(checkJson);
}
list('px').forEach(checkPx);
const all = FIGURES.byKey.size + GAPS.byKey.size;
console.log(`${cells} cells of ${seen.size} rows of ${all}: ${bad} differ.`);
process.exit(bad === 0 && seen.size === all ? 0 : 1);
