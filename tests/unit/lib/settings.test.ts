import { describe, expect, test } from 'vitest';

import { parseSettings, SettingsError } from '../../../src/lib/settings.ts';

describe('settings', () => {
  test('have a value for everything when nothing is set', () => {
    expect(parseSettings({})).toMatchObject({
      SITE_URL: 'http://localhost:4321',
      SANITY_DATASET: 'production',
      CONTENT_PERSPECTIVE: 'published',
      PORT: 4321,
    });
  });

  test('that are empty count as not set', () => {
    expect(parseSettings({ SANITY_PROJECT_ID: '', PORT: '' })).toEqual(parseSettings({}));
  });

  test('take a site’s address without its path', () => {
    expect(parseSettings({ SITE_URL: 'https://www.example.org/' }).SITE_URL).toBe(
      'https://www.example.org',
    );
  });

  test.each([
    ['PORT', 'abc', 'expected a port number between 1 and 65535, got "abc"'],
    ['PORT', '0', 'got "0"'],
    ['BACKEND_PORT', '70000', 'got "70000"'],
    ['SITE_URL', 'example.org', 'expected an address like https://www.example.org'],
    ['SITE_URL', 'javascript:alert(1)', 'expected an address like https://www.example.org'],
    ['SANITY_PROJECT_ID', 'My Project', 'expected the id of a Sanity project'],
    ['SANITY_DATASET', 'a/b', 'expected the name of a dataset'],
    ['SANITY_API_VERSION', 'v1', 'expected a date, like "2025-02-19"'],
    ['CONTENT_PERSPECTIVE', 'raw', 'expected "published" or "drafts"'],
  ])('%s cannot be %j, and the error says what it can be', (name, value, message) => {
    const parse = () => parseSettings({ [name]: value });
    expect(parse).toThrow(SettingsError);
    expect(parse).toThrow(`- ${name}: `);
    expect(parse).toThrow(message);
  });

  test('that are wrong are all named at once', () => {
    const parse = () => parseSettings({ PORT: 'x', SITE_URL: 'y' });
    expect(parse).toThrow(/- SITE_URL: .*\n.*- PORT: /);
  });
});
