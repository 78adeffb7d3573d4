import { describe, expect, it, test } from 'vitest';
import { safeLink, withSafeLinks } from './links.ts';

const REFUSED = [
  ...['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x'],
  ...['vbscript:x', 'file:///etc/passwd', '//evil.example', '/admin', 'x', 'https:', 'https://'],
  ...[
    'https://a b',
    'https://a"onclick=',
    'https:\\\\evil',
    '\u0001javascript:x',
    'blob:https://a',
  ],
];

test.each(['https://a.example/x?y=1&z=2#a', 'HTTP://a', 'mailto:a@example.com', 'tel:+60126'])(
  'should follow %s',
  (link) => {
    expect(safeLink(link)).toBe(link);
  },
);
test.each([...REFUSED, '', null, 1, `https://${'a'.repeat(2_000)}`])(
  'should not follow %j',
  (link) => {
    expect(safeLink(link)).toBeNull();
  },
);

describe('the links of a document', () => {
  it.each([
    '<a href="javascript:alert(1)">',
    "<a href='JAVASCRIPT:x'>",
    '<a href=javascript:x>',
    '<a href="&#106;avascript:x">',
    '<a href="java&Tab;script&colon;x">',
    '<a\nhref = "file:///etc/passwd">',
    '<svg><a xlink:href="data:x">',
    '<form action="javascript:x">',
    '<a class="x"href="javascript:x">',
  ])('should lead nowhere: %s', (html) => {
    expect(withSafeLinks(html)).not.toMatch(/script|file:|data:/i);
    expect(withSafeLinks(html)).toContain('"#"');
  });

  it.each(['<a href="https://a.example/?a=1&amp;b=2">x</a>', '<a href="#lines">', '<p>href</p>'])(
    'should stay: %s',
    (html) => {
      expect(withSafeLinks(html)).toBe(html);
    },
  );
});
