import type { Edition } from '../charts/edition.ts';
import { type ImageRequest, listImages, renderImage } from './image.ts';

/** Pictures in the making at a time: one is drawn and one packed while the next is laid out. */
const AT_ONCE = 3;

const keyOf = ({ id, lang, kind }: ImageRequest) => `${lang}/${id}/${kind}`;

/** An image to come, and the way to hand it over. */
function defer(request: ImageRequest) {
  let resolve: (image: string | Buffer) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<string | Buffer>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { request, promise, resolve, reject };
}

/** Makes all images of an edition, several at a time, and hands out each when it is done. */
export function makeAhead(edition: Edition): (request: ImageRequest) => Promise<string | Buffer> {
  const waiting = listImages(edition).map(defer);
  const made = new Map(waiting.map(({ request, promise }) => [keyOf(request), promise]));
  // What fails is thrown to the page that asks for it; until then nobody listens.
  for (const promise of made.values()) promise.catch(() => {});
  const queue = waiting.values();
  const work = async () => {
    for (const { request, resolve, reject } of queue) {
      await renderImage(edition, request).then(resolve, reject);
    }
  };
  for (let worker = 0; worker < AT_ONCE; worker++) void work();
  return (request) => made.get(keyOf(request)) ?? renderImage(edition, request);
}
