import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkOnInput } from './src/commands/check-on-input.ts';
import { reloadOnInput } from './src/commands/reload-on-input.ts';
import { sitemap } from './src/commands/sitemap.ts';
import { wholeFonts } from './src/commands/whole-fonts.ts';
import { prose } from './src/prose/plugin.ts';
import { site } from './src/site.ts';

const { origin, pathname } = new URL(site.url);

export default defineConfig({
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  integrations: [mdx(), sitemap()],
  markdown: {
    processor: satteri({ mdastPlugins: [prose], features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  build: { assets: '_assets', inlineStylesheets: 'never' },
  // Line breaks in a template are not spaces on the page.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  vite: {
    plugins: [reloadOnInput(), checkOnInput(), wholeFonts()],
    build: {
      assetsInlineLimit: 0,
      // The fonts are cut after the pages are built: their addresses pass through as they stand.
      rolldownOptions: {
        external: [/^\.\.\/fonts\/[\w-]+\.woff2$/],
        // Astro marks content modules with a directive of its own, of which the bundler knows nothing.
        checks: { moduleLevelDirective: false },
      },
    },
  },
});
