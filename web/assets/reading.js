// Single keys at the rapporteur's desk, and the text scrolled to the words that are looked at.
// All of it works without: every key presses a button or follows a link that stands on the page.
'use strict';

// In a block: the scripts of a page share their names otherwise.
{
const here = document.getElementById('here');
const text = here?.closest('.read');
// Where the text scrolls by itself, beside the suggestion.
if (text && text.scrollHeight > text.clientHeight) {
  text.scrollTop += here.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 3;
}

// Said once more, now that whoever hears the page listens.
const happened = document.getElementById('happened');
const words = [happened, document.querySelector('.said')].map((it) => it?.textContent.trim()).find(Boolean);
if (words) {
  const again = document.createElement('p');
  again.className = 'hidden';
  happened.append(again);
  setTimeout(() => { again.textContent = words; }, 500);
}

const help = document.getElementById('keys');
const on = document.getElementById('keys-on');
const STORED = 'reading-keys';
if (help) help.hidden = false;
try {
  on.checked = localStorage.getItem(STORED) !== 'off';
  on.addEventListener('change', () => localStorage.setItem(STORED, on.checked ? 'on' : 'off'));
} catch {
  // Where nothing may be stored, the keys are on until the page is left.
}

const typing = (it) => it.isContentEditable || it.matches('textarea, select, input:not([type=radio], [type=checkbox])');

// On keyboards of other scripts, the letter that stands in the same place.
const letter = ({ key, code }) => {
  if (key === '?' || key === '؟' || key === '？') return '?';
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^(?:Key|Digit)(.)$/.exec(code)?.[1].toLowerCase() ?? '';
};

// What is selected in the text, without the numbers of suggestions.
function selected() {
  const range = getSelection()?.rangeCount ? getSelection().getRangeAt(0) : null;
  const whole = document.querySelector('.read');
  if (!range || range.collapsed || !whole?.contains(range.commonAncestorContainer)) return null;
  const { startContainer: from } = range;
  const paragraph = (from.closest ? from : from.parentElement).closest('p[id]');
  const part = range.cloneContents();
  for (const number of part.querySelectorAll('.n, .pn')) number.remove();
  const quote = part.textContent.trim();
  return paragraph && quote && quote.length <= 1000 ? { p: paragraph.id.slice(1), quote } : null;
}

function open(details) {
  details.open = true;
  (details.querySelector('input:checked, select, textarea, input') ?? details.querySelector('summary')).focus();
}

function press(key) {
  if (key === '?') {
    if (help.open) help.open = false;
    else open(help);
    return true;
  }
  if (/^[1-3]$/.test(key)) {
    const option = document.getElementById(`option-${key}`);
    option?.click();
    option?.focus();
    return Boolean(option);
  }
  const target = document.querySelector(`[data-key="${key}"]`);
  if (!target) return false;
  if (key === 'a') {
    const to = new URL(target.href);
    for (const [name, value] of Object.entries(selected() ?? {})) to.searchParams.set(name, value);
    location.assign(to);
  } else {
    target.click();
  }
  return true;
}

let pressed = false;
addEventListener('keydown', (it) => {
  if (!on?.checked || pressed || it.repeat || it.defaultPrevented || it.isComposing) return;
  if (it.ctrlKey || it.altKey || it.metaKey) return;
  const focused = document.activeElement ?? document.body;
  if (it.key === 'Escape' && focused.closest('form.ask, #keys')) {
    document.getElementById('now').focus();
    return;
  }
  if (typing(focused)) return;
  // Enter does what it always does to links and buttons; elsewhere it confirms.
  const own = focused.matches('a, button, summary, input');
  const key = it.key === 'Enter' ? (own ? '' : 'c') : letter(it);
  if (key && press(key)) {
    it.preventDefault();
    // One press decides one suggestion: the next page listens again.
    pressed = 'crlnpzaeo'.includes(key);
  }
});
addEventListener('pageshow', () => { pressed = false; });
}
