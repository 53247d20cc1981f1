import { expect, _baseTest as test } from '@playwright/test';
import { bundleStyles } from '../../src/vite/bundle.ts';

test('a bundle is kept: the next time it is read, without Vite', async () => {
  const { NODE_ENV } = process.env;
  try {
    delete process.env.NODE_ENV;
    const styles = await bundleStyles('handout.css');
    delete process.env.NODE_ENV;
    expect(await bundleStyles('handout.css')).toBe(styles);
    // Vite sets it where it builds.
    expect(process.env.NODE_ENV).toBeUndefined();
  } finally {
    if (NODE_ENV !== undefined) process.env.NODE_ENV = NODE_ENV;
  }
});
