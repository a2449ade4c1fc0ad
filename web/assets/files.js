// Files and whole folders may be dropped anywhere on the form. Without it the fields take them.
'use strict';

const READ = /\.(txt|text|md|markdown|html?|xhtml|docx|pdf)$/i;
const MOST = 60;

const promised = (ask) => new Promise((resolve, reject) => ask(resolve, reject));

// All files in a folder that could be read, one after the other.
async function* within(entry) {
  if (entry.isFile) {
    yield await promised((...both) => entry.file(...both));
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    // A browser hands out a folder in pieces, and nothing once it is over.
    const piece = await promised((...both) => reader.readEntries(...both));
    if (!piece.length) return;
    for (const inner of piece) {
      if (inner.isDirectory || READ.test(inner.name)) yield* within(inner);
    }
  }
}

async function gathered(dropped) {
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.some((entry) => entry.isDirectory)) return [...dropped.files];
  const files = [];
  for (const entry of entries) {
    for await (const file of within(entry)) {
      if (files.length <= MOST) files.push(file);
    }
  }
  return files;
}

for (const zone of document.querySelectorAll('.dropping')) {
  const field = zone.querySelector('input[type=file]');
  zone.addEventListener('dragover', (drag) => {
    if (!drag.dataTransfer.types.includes('Files')) return;
    drag.preventDefault();
    zone.classList.add('over');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', async (drop) => {
    if (!drop.dataTransfer.types.includes('Files')) return;
    drop.preventDefault();
    zone.classList.remove('over');
    const files = await gathered(drop.dataTransfer);
    const all = new DataTransfer();
    for (const file of files) all.items.add(file);
    field.files = all.files;
    field.focus();
  });
}
