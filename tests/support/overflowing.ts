import type { Page } from '@playwright/test';

/** Returns what reaches past the right or left edge of the window, or makes the page scroll sideways. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = document.documentElement.scrollWidth > width;
    const isHiddenOnPurpose = (part: Element) =>
      part.closest('.vh, .skip, thead, .desk-scroll') !== null;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const outside: string[] = [];
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const parent = node.parentElement;
      if (parent === null || isHiddenOnPurpose(parent) || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // A box that clips what does not fit hides words without any scrolling.
      for (const { left, right } of range.getClientRects()) {
        if (right <= width + 1 && left >= -1) continue;
        outside.push(
          `${parent.tagName}.${parent.className}: ${(node.textContent ?? '').slice(0, 40)}`,
        );
        break;
      }
    }
    return scrolls ? ['the page scrolls sideways', ...outside] : outside;
  });
}
