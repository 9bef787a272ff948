import type { Edition } from '../../charts/edition.ts';
import { type ImageRequest, listImages, renderPngImage } from './image.ts';

/** Pictures in the making at a time: one is drawn and one packed while the next is laid out. */
const AT_ONCE = 3;

type Make = (request: ImageRequest) => Promise<Buffer>;

const keyOf = ({ id, lang, kind }: ImageRequest) => `${lang}/${id}/${kind}`;

/** A picture to come, and the ways to hand it over. */
function defer(request: ImageRequest) {
  let resolve: (image: Buffer) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<Buffer>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  // What fails is thrown to the page that asks for it; until then nobody listens.
  promise.catch(() => {});
  return { request, promise, resolve, reject };
}

function start(edition: Edition): Make {
  const waiting = listImages(edition)
    .filter(({ kind }) => kind !== 'svg' && kind !== 'outlined')
    .map(defer);
  const made = new Map(waiting.map(({ request, promise }) => [keyOf(request), promise]));
  const queue = waiting.values();
  const work = async () => {
    for (const { request, resolve, reject } of queue) {
      await renderPngImage(edition, request).then(resolve, reject);
    }
  };
  for (let worker = 0; worker < AT_ONCE; worker++) void work();
  return (request) => made.get(keyOf(request)) ?? renderPngImage(edition, request);
}

const started = new WeakMap<Edition, Make>();

/** Makes all pictures of an edition, several at a time, when first asked; hands out each when it is done. */
export function makeAhead(edition: Edition): Make {
  const make = started.get(edition) ?? start(edition);
  started.set(edition, make);
  return make;
}
