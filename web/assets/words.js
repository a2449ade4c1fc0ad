// Offers a link to words that a reader selects in a statement: a place in it is counted in bytes.
// Without it every paragraph has its link all the same.
'use strict';

const encoder = new TextEncoder();
const spoken = document.querySelector('.spoken[data-link]');

// The bytes of a paragraph's words before a place in it; the pointers beside them are none of them.
function before(words, node, offset) {
  const range = document.createRange();
  range.selectNodeContents(words);
  range.setEnd(node, offset);
  const part = range.cloneContents();
  for (const pointer of part.querySelectorAll('.by')) {
    pointer.previousSibling?.nodeType === Node.TEXT_NODE && pointer.previousSibling.data === ' ' && pointer.previousSibling.remove();
    pointer.remove();
  }
  return encoder.encode(part.textContent).length;
}

// The first and the last byte of what is selected, or nothing.
function selected() {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const all = [...spoken.querySelectorAll('[data-from]')].filter((words) => range.intersectsNode(words));
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !selection.toString().trim()) return null;
  const from = Number(first.dataset.from)
    + (first.contains(range.startContainer) ? before(first, range.startContainer, range.startOffset) : 0);
  const to = Number(last.dataset.from)
    + (last.contains(range.endContainer) ? before(last, range.endContainer, range.endOffset)
      : before(last, last, last.childNodes.length));
  return from < to ? { from, to } : null;
}

if (spoken) {
  const line = document.createElement('p');
  const link = document.createElement('a');
  line.className = 'pointing';
  line.hidden = true;
  link.textContent = spoken.dataset.link;
  line.append(link);
  spoken.after(line);
  document.addEventListener('selectionchange', () => {
    const place = selected();
    line.hidden = !place;
    if (!place) return;
    const address = new URL(location.href);
    for (const name of ['p', 'whole']) address.searchParams.delete(name);
    address.searchParams.set('from', place.from);
    address.searchParams.set('to', place.to);
    address.hash = 'passage';
    link.href = address.href;
  });
}
