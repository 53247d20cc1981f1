import { expect, test } from '@playwright/test';
import type { PdfError } from '../../src/pdf/write/error.ts';
import {
  type FinishJob,
  finishAndCheck,
  finishApart,
} from '../../src/pdf/write/finish-and-check.ts';

test('a long file is finished in a thread as it is without one, and told with the same faults', async ({
  page,
}) => {
  const finish = {
    metadata: { title: 'Rapport', author: 'Bureau', language: 'fr', date: new Date(0) },
    outline: [{ title: 'Rapport', depth: 0, page: 0 }],
  };
  const job = async (body: string) => {
    await page.setContent(`<!doctype html><html lang="fr"><title>Rapport</title>${body}</html>`);
    return { name: 'deck.fr.pdf', print: await page.pdf({ tagged: true }), finish };
  };
  // The thread takes a print over.
  const giveAway = (one: FinishJob) => finishApart({ ...one, print: Uint8Array.from(one.print) });
  const sound = await job('<h1>Rapport</h1><p>Un texte.</p>');
  expect(Buffer.from(await giveAway(sound))).toEqual(Buffer.from(await finishAndCheck(sound)));
  const faulty = await job('<h1>Rapport</h1><h3>Suite</h3><img src="data:,"><h6>Fin</h6>');
  const listProblems = ({ message, others }: PdfError) => [message, ...others];
  const [here, apart] = await Promise.all(
    [finishAndCheck, giveAway].map((run) => run(faulty).catch(listProblems)),
  );
  expect(here?.[0]).toMatch(/^deck\.fr\.pdf: page 1, /);
  expect(here?.length).toBeGreaterThan(1);
  expect(apart).toEqual(here);
});
