// A page fits its window: nothing makes it scroll sideways, and nothing hides that it would.

function sideways() {
  const root = document.documentElement;
  const hiding = [root, document.body].filter((it) => /hidden|clip/.test(getComputedStyle(it).overflowX));
  const found = hiding.map((it) => `<${it.localName}> hides what overflows`);
  const room = root.clientWidth;
  if (root.scrollWidth <= room) return found;
  const beyond = [...document.body.querySelectorAll('*')]
    .map((it) => ({ it, box: it.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.right > room + 1 || box.left < -1))
    .slice(0, 5)
    .map(({ it, box }) => `${it.localName}${it.id && `#${it.id}`}${it.className?.trim && it.className && `.${it.className.trim().replace(/\s+/g, '.')}`} from ${Math.round(box.left)} to ${Math.round(box.right)}`);
  return [...found, `is ${root.scrollWidth} px wide in a window of ${room}: ${beyond.join(', ')}`];
}

export const width = (page) => page.evaluate(sideways);
