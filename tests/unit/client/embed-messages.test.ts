import { describe, expect, it } from 'vitest';
import { messagesOf, readFrameNames } from '../../../src/client/embed/messages.ts';

describe('readFrameNames(id, search, hash)', () => {
  it('reads what Pym and WordPress have written into the address', () => {
    expect(readFrameNames('a', '?childId=chart-1', '')).toMatchObject({ childId: 'chart-1' });
    expect(readFrameNames('a', '', '#?secret=aB3dE5gH7j')).toMatchObject({ secret: 'aB3dE5gH7j' });
    expect(readFrameNames('a', '', '')).toEqual({ id: 'a', childId: null, secret: null });
  });

  it.each(['?childId=', '?childId=a%20b', '?childId=xPYMx%3C', `?childId=${'a'.repeat(65)}`])(
    '%j is no name of a frame',
    (search) => {
      expect(readFrameNames('a', search, '').childId).toBeNull();
    },
  );

  it.each(['#secret=a', '#?secret=', '#?secret=a-b', '#?secret=a&b', `#?secret=${'a'.repeat(33)}`])(
    '%j is no secret',
    (hash) => {
      expect(readFrameNames('a', '', hash).secret).toBeNull();
    },
  );
});

describe('messagesOf(height, names)', () => {
  it('speaks to AMP and Datawrapper always, to Pym and WordPress where they have asked', () => {
    expect(messagesOf(640, { id: 'service-sites', childId: null, secret: null })).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 640 },
      { 'datawrapper-height': { 'service-sites': 640 } },
    ]);
    expect(messagesOf(640, { id: 'a', childId: 'c', secret: 's' }).slice(2)).toEqual([
      'pymxPYMxcxPYMxheightxPYMx640',
      { message: 'height', value: 640, secret: 's' },
    ]);
  });
});
