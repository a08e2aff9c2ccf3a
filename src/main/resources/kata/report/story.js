'use strict';
const byId = id => document.getElementById(id);
const parsed = id => JSON.parse(byId(id).textContent);
const steps = [...document.querySelectorAll('.step')];
const story = parsed('story');

// The diffs of a chapter are read when somebody wants to see one of them.
const chapters = {};
function diffsOf(name) {
  const chapter = name.split('.')[0];
  chapters[chapter] ??= parsed('diffs-' + chapter);
  return chapters[chapter][name] ?? [];
}

function element(tag, style, text) {
  const made = document.createElement(tag);
  if (style) made.className = style;
  if (text !== undefined) made.textContent = text;
  return made;
}

// A long path may go on in the next line behind a directory.
function breakable(path) {
  const code = element('code');
  path.split('/').forEach((part, at) => code.append(...(at ? ['/', document.createElement('wbr'), part] : [part])));
  return code;
}

function line(text) {
  if (text.startsWith('@@')) {
    const [, at, context] = text.match(/^@@ -\S+ \+(\d+)\S* @@ ?(.*)$/) ?? [null, '', text];
    return element('span', 'at', 'line ' + at + '  ' + context);
  }
  return element('span', { '+': 'add', '-': 'del' }[text[0]] ?? '', text);
}

function draw(box) {
  if (box.firstChild) return;
  const red = box.closest('.step').classList.contains('red');
  for (const [path, role, lines] of diffsOf(box.dataset.step)) {
    const stub = red && role === 'program';
    const file = element('section', 'file' + (stub ? ' stub' : ''));
    const title = element('h3');
    title.append(breakable(path), element('small', '', stub ? 'a stub, so that the test compiles' : role));
    file.append(title);
    if (lines) {
      const pre = element('pre');
      pre.tabIndex = 0;
      const code = element('code');
      code.append(...lines.split('\n').map(line));
      pre.append(code);
      file.append(pre);
    }
    box.append(file);
  }
}

document.addEventListener('toggle', event => {
  const opened = event.target;
  if (!opened.open) return;
  opened.querySelectorAll('.diff').forEach(box => {
    if (box.closest('details') === opened) draw(box);
  });
  highlight(wantedWords());
}, true);

function goThere() {
  const there = byId(decodeURIComponent(location.hash.slice(1)));
  if (!there) return;
  if (there.hidden || there.closest('[hidden]')) {
    words.value = '';
    kinds.forEach(kind => { kind.checked = true; });
    filter();
  }
  if (there.classList.contains('step')) {
    there.open = true;
    there.querySelector('summary').focus({ preventScroll: true });
  }
  there.scrollIntoView();
}

// Search: a step is found when it says all of the words.
const form = document.querySelector('.search');
const words = byId('words');
const code = byId('code');
const kinds = [...document.querySelectorAll('[name=kind]')];
const cells = [...document.querySelectorAll('.rhythm a')];
const texts = new Map();
const withCode = new Map();

function textOf(step) {
  if (!texts.has(step)) {
    texts.set(step, [...step.querySelectorAll('.mark, .no, .what, p, .failure')].map(it => it.textContent).join(' ').toLowerCase());
  }
  return texts.get(step);
}

function codeOf(step) {
  if (!withCode.has(step)) {
    withCode.set(step, diffsOf(step.id).map(([path, , lines]) => path + '\n' + lines).join('\n').toLowerCase());
  }
  return withCode.get(step);
}

function wantedWords() {
  return words.value.toLowerCase().split(/\s+/).filter(Boolean);
}

function filter() {
  const wanted = wantedWords();
  const number = /^\d+\.\d+$/;
  const shown = kinds.filter(kind => kind.checked).map(kind => kind.value);
  let count = 0;
  steps.forEach((step, at) => {
    const found = shown.some(kind => step.classList.contains(kind)) && wanted.every(word => number.test(word)
      ? step.id === word : textOf(step).includes(word) || code.checked && codeOf(step).includes(word));
    step.hidden = !found;
    cells[at].classList.toggle('off', !found);
    if (found) count++;
  });
  document.querySelectorAll('.chapter').forEach(chapter => {
    chapter.hidden = !chapter.querySelector('.step:not([hidden])');
  });
  byId('steps').classList.toggle('filtered', count < steps.length);
  byId('none').hidden = count > 0;
  byId('found').textContent = count === steps.length ? '' : count + ' of ' + steps.length + ' steps';
  highlight(wanted);
}

function highlight(wanted) {
  if (!window.Highlight || !CSS.highlights) return;
  const ranges = [];
  for (const step of wanted.length ? steps : []) {
    if (step.hidden || ranges.length > 3000) continue;
    const walker = document.createTreeWalker(step, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.data.toLowerCase();
      for (const word of wanted) {
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + word.length);
          ranges.push(range);
        }
      }
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}

let waiting;
form.hidden = false;
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(filter, 100);
});
document.addEventListener('keydown', event => {
  if (event.key === '/' && !event.target.closest('input')) {
    event.preventDefault();
    words.focus();
  }
});

// Along the story: one cursor through all plots, and what each says there.
const plots = byId('plots');
const cursor = plots.querySelector('.cursor');
const walk = byId('walk');

function at(index) {
  const area = plots.querySelector('svg').getBoundingClientRect();
  const left = plots.getBoundingClientRect().left;
  cursor.hidden = false;
  cursor.style.left = area.left - left + (index + .5) / story.length * area.width + 'px';
  const step = steps[index];
  const [name, lines, , , seconds, percent] = story[index];
  say('size', lines + (lines === 1 ? ' line' : ' lines'));
  say('scenarios', scenariosAt(index));
  say('coverage', percent === null ? '' : percent + ' %');
  say('seconds', seconds === null ? '' : seconds.toFixed(1) + ' s');
  byId('here').textContent = name + ' ' + step.classList[1] + ': ' + step.querySelector('.what').textContent;
  byId('open').href = '#' + name;
  byId('open').textContent = 'Open ' + name;
}

function say(plot, text) {
  byId('plot-' + plot).querySelector('output').textContent = text;
}

// Between two places that were measured and differ, it is one of the two, or between them.
function scenariosAt(index) {
  const chapter = story[index][0].split('.')[0];
  const known = at => story[at]?.[0].split('.')[0] === chapter;
  let before = index;
  while (known(before) && story[before][2] === null) before--;
  let after = index;
  while (known(after) && story[after][2] === null) after++;
  if (!known(before) || !known(after)) return '';
  const [least, most] = [story[before][2], story[after][2]];
  return (least === most ? least : least + ' to ' + most) + ' of ' + story[after][3];
}

function indexAt(event) {
  const area = plots.querySelector('svg').getBoundingClientRect();
  const share = (event.clientX - area.left) / area.width;
  return Math.min(story.length - 1, Math.max(0, Math.floor(share * story.length)));
}

if (story.length) {
  document.querySelector('.walker').hidden = false;
  walk.addEventListener('input', () => at(Number(walk.value)));
  plots.addEventListener('pointermove', event => {
    walk.value = indexAt(event);
    at(Number(walk.value));
  });
  plots.addEventListener('click', event => {
    walk.value = indexAt(event);
    at(Number(walk.value));
    if (event.pointerType === 'mouse') location.hash = steps[Number(walk.value)].id;
  });
}

addEventListener('hashchange', goThere);
goThere();
