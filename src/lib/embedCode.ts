/** The iframe that shows an embed page and needs no script; `frame-sizing` fits it where browsers know it. */
export function embedCode(url: string, title: string): string {
  const attributes = [
    `src="${url}"`,
    `title="${title.replaceAll('"', '&quot;')}"`,
    'style="width:100%;min-height:560px;border:0;frame-sizing:content-height"',
    'loading="lazy"',
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}
