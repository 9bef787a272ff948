import { attribute, byName, parsePage, textOf } from './html.ts';

/** The codes that the page of a chart hands out (`fluid`, `fixed`, `image`), with the site at `origin`. */
export function codesOf(
  id: string,
  origin: string,
  lang: 'zh' | 'en' = 'zh',
): Readonly<Record<string, string>> {
  const path = `${lang === 'zh' ? '' : 'en/'}charts/${id}/`;
  const tree = parsePage(`${path}index.html`);
  const codes = byName(tree, 'div').flatMap((block) => {
    const kind = attribute(block, 'data-kind');
    const [code] = byName(block, 'code');
    return kind === null || code === undefined ? [] : [[kind, textOf(code)] as const];
  });
  const [canonical] = byName(tree, 'link').filter((link) => attribute(link, 'rel') === 'canonical');
  const home = (canonical && attribute(canonical, 'href'))?.replace(`/${path}`, '') ?? '';
  return Object.fromEntries(codes.map(([kind, code]) => [kind, code.replaceAll(home, origin)]));
}
