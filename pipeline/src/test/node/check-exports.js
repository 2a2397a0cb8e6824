// Reads every JSON-stat dataset and PX file of an export with libraries of others, and compares each
// cell with csv/figures.csv of the same export.
'use strict';
const fs = require('fs');
const path = require('path');
const JSONstat = require('jsonstat-toolkit');
const Px = require('px');

const folder = process.argv[2];
const SYMBOLS = {M: '.', Q: '..', O: '...', B: '....'};
const NOT_COMPUTED = {px: '.....', json: 'N'};
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

const [header, ...rows] = csv(fs.readFileSync(path.join(folder, 'csv', 'figures.csv'), 'utf8'));
const figures = new Map();
for (const row of rows) {
  const figure = Object.fromEntries(header.map((name, i) => [name, row[i]]));
  figures.set([figure.indicator, figure.period, figure.area, figure.group, figure.breakdown].join('|'), figure);
}
const indicators = new Set([...figures.values()].map(figure => figure.indicator));

function figure(file, codes) {
  const id = path.basename(file).replace(/\.(json|px)$/, '');
  const indicator = [...indicators]
    .filter(each => id === each || id.startsWith(each + '-'))
    .sort((one, other) => other.length - one.length)[0];
  const breakdown = Object.keys(codes)
    .filter(name => !['group', 'area', 'period', 'contents'].includes(name) && codes[name] !== TOTAL)
    .sort()
    .map(name => name + '=' + codes[name])
    .join(',');
  return figures.get([indicator, codes.period, codes.area, codes.group, breakdown].join('|'));
}

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

const hasNumber = row => ['A', 'U'].includes(row.obs_status);
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
    const row = figure(file, codes);
    if (row) seen.add(row);
    const number = row ? row[codes.contents] : '';
    const status = !row ? NOT_COMPUTED.json : hasNumber(row) && number === '' ? 'M' : row.obs_status;
    compare(file, codes, cell.value + (cell.status || ''), (number === '' ? null : Number(number)) + (status === 'A' ? '' : status));
  }
}

function expectedInPx(row, content) {
  if (!row) return NOT_COMPUTED.px;
  if (!hasNumber(row)) return content !== 'uncertain' && row[content] !== '' ? row[content] : SYMBOLS[row.obs_status];
  if (content === 'uncertain') return row.obs_status === 'U' ? '1' : '0';
  return row[content] === '' ? SYMBOLS.M : row[content];
}

function checkPx(file) {
  const px = new Px(fs.readFileSync(file, 'utf8'));
  const dimensions = px.variables().map(name => ({
    id: px.metadata.VARIABLECODE[name],
    codes: [].concat(px.metadata.CODES[name]),
  }));
  for (const [at, codes] of combinations(dimensions)) {
    const row = figure(file, codes);
    compare(file, codes, String(px.data[at]).replace(/"/g, ''), expectedInPx(row, codes.contents));
  }
}

const list = (...parts) => {
  const below = path.join(folder, ...parts);
  return fs.existsSync(below) ? fs.readdirSync(below).sort().map(name => path.join(below, name)) : [];
};
for (const language of ['da', 'en']) {
  list('json-stat', language).filter(file => !file.endsWith('collection.json')).forEach(checkJson);
}
list('px').forEach(checkPx);
console.log(`${cells} cells of ${seen.size} figures of ${figures.size}: ${bad} differ.`);
process.exit(bad === 0 && cells > 0 ? 0 : 1);
