import type { Plugin } from 'vite';
import { fontFaces } from '../render/fonts/faces.ts';
import { readFont } from '../render/fonts/readFont.ts';

/** Where a page of the local server looks for a face: beside itself, since no style sheet has an address of its own there. */
const FACE = /\/fonts\/([\w-]+)\.woff2$/;

/** Serves the display faces while the site is written: whole, since they are cut from the finished pages of a build. */
export function wholeFonts(): Plugin {
  return {
    name: 'whole-fonts',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use(({ url = '' }, response, next) => {
        const [, id] = FACE.exec(url) ?? [];
        const face = fontFaces.find((one) => one.id === id);
        if (face === undefined) return next();
        // A browser reads from its bytes what kind of font it is.
        response.setHeader('content-type', 'font/ttf');
        response.setHeader('cache-control', 'max-age=3600');
        response.end(readFont(face.source));
      });
    },
  };
}
