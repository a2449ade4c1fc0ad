// Thematic groups from the mandate to what was done, in a browser: two groups through a full cycle,
// beginning where the told story has the topics proposed; and the story told to each of its points.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as acting from '../src/acting.js';
import { LANGUAGES } from '../src/addresses.js';
import { NARROW, WIDE, launch } from '../src/browser.js';
import { accessibility } from '../src/checks/accessibility.js';
import { watch } from '../src/checks/watch.js';
import { width } from '../src/checks/width.js';
import { fill, go, proceed, words } from '../src/desk.js';
import { freePort } from '../src/forum.js';
import { CHAIR, GUIDE, confirm, decide, delegation, enter, later, refused, said, sit } from '../src/groups.js';
import { none } from '../src/inspect.js';
import { rehearsal, signPlayed } from '../src/rehearsal.js';

const browser = await launch();
after(() => browser.close());

const RULE = { mode: 'in-meeting', provision: 'decision-by-consensus' };
const BY_CHAIR = 'chair-and-cofacilitators';

/** A rehearsal from a point of the story, with a browser for it. */
async function begun(point, readings = []) {
  const options = ['--from', point, ...readings.flatMap((it) => ['--reading', it])];
  const played = await rehearsal(await freePort(), options);
  const page = await acting.person(browser, { viewport: NARROW });
  return { played, page };
}

/** A day so many days from the day of the rehearsal's clock. */
function day(ahead, moved = 0) {
  const at = new Date(Date.now() + (ahead * 24 + moved) * 3_600_000);
  return at.toLocaleDateString('sv-SE', { timeZone: 'America/New_York' });
}

describe('a full cycle', () => {
  let played, page, watched;
  let matter = 3;

  before(async () => {
    ({ played, page } = await begun('topics', ['dtg-topics=bottom-up', 'elevation=defined-protocol']));
    watched = await watch(page, played.url);
  });
  after(() => played?.stop());

  const submit = (path, answers) => enter(page, played, path, answers);
  const put = async (path, answers) => {
    await submit(path, { ...RULE, ...answers });
    matter += 1;
    return matter;
  };
  const as = (seat, which) => sit(page, played, seat, which);

  test('a mandate with its outputs is proposed, and only the plenary brings it into force', async () => {
    await as(GUIDE['dtg-1']);
    const checked = await submit('groups/dtg-1/mandate', {
      tasks: 'Work out the first hours.\n\nSay what it takes.',
      document: 'A/79/214',
      place: 'annex C',
      from: day(0),
      until: day(400),
      'title-1': 'Steps for the first hours',
      'indicator-1': 'A recommendation that the plenary has disposed of',
      'owner-1': 'dtg-1:co-facilitator',
      'due-1': day(60),
      replaces: '1',
      lang: 'en',
    });
    assert.match(checked, /Work out the first hours\.[\s\S]*Say what it takes\./);
    assert.match(await said(page, played, '/desk/mandates/3'), /proposed, not decided/);
    await as(CHAIR);
    assert.match(await said(page, played, '/desk'), /Mandate 3: proposed and not put for decision/);
    const number = await put('mandates/3/put-mandate', { title: 'Mandate of group 1' });
    await decide(page, played, number, CHAIR);
    await as(GUIDE['dtg-1']);
    assert.doesNotMatch(await said(page, played, '/desk/mandates/3'), /proposed, not decided/);
  });

  test('topics come from the preferences that members file', async () => {
    await as(delegation('Argentina'));
    assert.match(await said(page, played, '/desk'), /Dedicated Thematic Group 1: your delegation has filed no preferences/);
    await submit('groups/dtg-1/preferences', { 'rank-1': '1' });
    await submit('groups/dtg-1/no-preferences', { reason: 'The capital looks at it anew.' });
    assert.match(await said(page, played, '/bodies/dtg-1/preferences'), /Argentina withdrew its preferences on .*The capital looks at it anew/);
    await submit('groups/dtg-1/preferences', { 'rank-1': '2', 'reasons-1': 'It serves more than one State.', 'rank-2': '1' });
    assert.doesNotMatch(await said(page, played, '/bodies/dtg-1/preferences'), /Argentina withdrew/);
    assert.doesNotMatch(await said(page, played, '/desk'), /Dedicated Thematic Group 1: your delegation has filed no/);
    await as(GUIDE['dtg-1']);
    const number = await put('groups/dtg-1/put-topics', { topics: ['1', '2'], decides: 'group', title: 'Topics', lang: 'en' });
    await decide(page, played, number, GUIDE['dtg-1']);
  });

  test('recommendations are put with what they rest on, and supported', async () => {
    await as(delegation('Colombia'));
    await submit('groups/dtg-1/recommendation', { topic: '1', title: 'Contact in the first hours', paragraphs: 'Name whom to reach.\n\nAnswer within six hours.', output: '1', lang: 'en' });
    await as(delegation('Brazil'));
    await submit('recommendations/1/support', { support: 'supports' });
    await submit('groups/dtg-1/recommendation', { topic: '2', title: 'Finding dependencies', paragraphs: 'Exchange which services you depend on.', lang: 'en' });
    await as(delegation('Canada'));
    await submit('groups/dtg-1/recommendation', { topic: '1', title: 'A scale of severity', paragraphs: 'Five steps.', lang: 'en' });
  });

  test('a concern keeps a text where it is, until whoever has it closes it', async () => {
    await as(delegation('Argentina'));
    await submit('recommendations/1/point', { paragraph: '2', words: 'Six hours are too few at night.' });
    await as(GUIDE['dtg-1']);
    assert.match(await said(page, played, '/desk/recommendations/1'), /Put it for decision in the group\s+.*point/i);
    await as(delegation('Senegal'));
    await submit('recommendations/2/point', { words: 'All services, or those named.', alternatives: 'All services.\n\nThose that both sides name.' });
    await submit('recommendations/2/hold', { alternative: '1/1' });
    await as(delegation('Brazil'));
    await submit('recommendations/2/hold', { alternative: '1/2' });
  });

  test('two who edit at once both see both texts', async () => {
    const other = await acting.person(browser, { viewport: NARROW });
    await sit(other, played, GUIDE['dtg-1'], 1);
    await go(other, played, '/desk/recommendations/1/revise?part=2');
    await as(GUIDE['dtg-1']);
    await submit('recommendations/1/revise?part=2', { words: 'Answer as soon as you can.' });
    await fill(other, { words: 'Answer within a day.' });
    await proceed(other);
    const both = await words(other);
    assert.match(both, /Answer as soon as you can\./);
    assert.equal(await other.locator('textarea[name=words]').inputValue(), 'Answer within a day.');
    assert.deepEqual(await accessibility(other), []);
    await fill(other, { words: 'Answer as soon as you can, and within a day.' });
    await proceed(other);
    await signPlayed(other);
    assert.match(await words(other), /Entered in the record/);
    await other.context().close();
  });

  test('one reaches consensus by a decision alone, one is taken back', async () => {
    await as(delegation('Argentina'));
    await submit('recommendations/1/close', { point: '1', words: 'The new words meet it.' });
    await as(GUIDE['dtg-1']);
    assert.match(await said(page, played, '/desk'), /Recommendation 1: Contact in the first hours: no point stands open/);
    const number = await put('recommendations/1/put-recommendation', {});
    assert.match(await said(page, played, '/desk/recommendations/1'), /Standing\s+under development/);
    await decide(page, played, number, GUIDE['dtg-1']);
    await as(GUIDE['dtg-1']);
    assert.match(await said(page, played, '/desk/recommendations/1'), /Standing\s+consensus in the group/);
    assert.match(await said(page, played, '/desk/recommendations/1'), /Revise a paragraph\s+The group agreed on recommendation 1/);
    await as(delegation('Canada'));
    await submit('recommendations/3/withdraw', { reason: 'A table that compares scales comes first.' });
  });

  test('a divergence names nobody without evidence', async () => {
    await as(GUIDE['dtg-1']);
    const views = { question: 'What comes first?', lang: 'en', 'view-1': 'Existing norms first.', 'view-2': 'Both together.' };
    const why = await refused(page, played, 'groups/dtg-1/divergence', { ...views, 'holders-1': 'FRA' });
    assert.match(why, /Document on record/);
    await submit('groups/dtg-1/divergence', views);
    await as(delegation('Colombia'));
    await submit('divergences/1/join', { view: '2' });
  });

  test('the report writes itself, and delegations correct how they are reported', async () => {
    await as(GUIDE['dtg-1']);
    await submit('groups/dtg-1/report', { title: 'Report of group 1', until: day(1), lang: 'en' });
    await submit('reports/1/prose?part=introduction', { words: 'The group met informally.' });
    await as(delegation('Argentina'));
    assert.match(await said(page, played, '/desk'), /Report 1: Report of group 1: look how your delegation is reported/);
    await submit('reports/1/correct', { passage: 'consensus', words: 'Say why the point was closed.' });
    await as(GUIDE['dtg-1'], 1);
    assert.match(await said(page, played, '/desk'), /a correction is not settled/);
    await submit('reports/1/settle', { correction: '1', taken: 'yes', words: 'Part A says so.' });
    await submit('reports/1/prose?part=consensus', { words: 'The hours were taken out.' });
    assert.match(await said(page, played, '/desk/reports/1'), /The hours were taken out/);
  });

  test('who signs later sees what came in between, and loses no words', async () => {
    const other = await acting.person(browser, { viewport: NARROW });
    await sit(other, played, GUIDE['dtg-1']);
    await go(other, played, '/desk/reports/1/prose?part=closing');
    await fill(other, { words: 'The second words.' });
    await proceed(other);
    await submit('reports/1/prose?part=closing', { words: 'The first words.' });
    await other.locator('main form.ask button[type=submit]:not(.second)').first().click();
    await other.waitForLoadState();
    assert.match(await words(other), /The first words\.[\s\S]*The second words\./);
    await other.context().close();
  });

  test('it is final when its day is over and nothing has moved since, and goes to the plenary', async () => {
    await submit('reports/1/compile', { edition: 'revised', until: day(1) });
    assert.match(await refused(page, played, 'reports/1/compile', { edition: 'final', until: '' }), /correction/i);
    await later(page, played, 72, delegation('Argentina'));
    await go(page, played, '/desk/reports/1');
    assert.match(await words(page), /File a correction\s+.*\d{4}|File a correction\s+.*correction/i);
    await as(GUIDE['dtg-1']);
    await submit('reports/1/compile', { edition: 'final', until: '' });
    assert.match(await said(page, played, '/desk/reports/1'), /Edit the connecting words\s+.*final/i);
    await submit('reports/1/transmit', {});
  });

  test('the other group goes the same way', async () => {
    await as(GUIDE['dtg-2']);
    const topics = await put('groups/dtg-2/put-topics', { topics: ['4'], decides: 'group', title: 'Topics', lang: 'en' });
    await decide(page, played, topics, GUIDE['dtg-2']);
    await as(delegation('Senegal'));
    await submit('groups/dtg-2/recommendation', { topic: '4', title: 'Fellowships', paragraphs: 'Receive members of other teams.', lang: 'en' });
    await as(GUIDE['dtg-2']);
    const number = await put('recommendations/4/put-recommendation', {});
    await decide(page, played, number, GUIDE['dtg-2']);
    await as(GUIDE['dtg-2']);
    await submit('groups/dtg-2/report', { title: 'Report of group 2', until: day(0, 76), lang: 'en' });
    await later(page, played, 48, GUIDE['dtg-2']);
    await submit('reports/2/compile', { edition: 'final', until: '' });
    await submit('reports/2/transmit', {});
  });

  test('the plenary adopts one and returns one, which is on its group’s desk again', async () => {
    await as(CHAIR);
    assert.match(await said(page, played, '/desk'), /Contact in the first hours: the plenary has not disposed of it/);
    const adopted = await put('reports/1/dispose', { of: '1', disposition: 'adopted' });
    await decide(page, played, adopted, CHAIR);
    await as(CHAIR);
    const returned = await put('reports/2/dispose', { of: '4', disposition: 'returned', words: 'Who bears the cost?' });
    await decide(page, played, returned, CHAIR);
    await as(GUIDE['dtg-2']);
    assert.match(await said(page, played, '/desk'), /Fellowships: the plenary has returned it/);
  });

  test('what was adopted is followed up', async () => {
    await as(CHAIR);
    await submit('recommendations/1/assign', { who: 'COL', words: 'Try the contact once.', due: day(90), lang: 'en' });
    await as(delegation('Colombia'));
    assert.match(await said(page, played, '/desk'), /Contact in the first hours: your delegation is to report what was done/);
    await submit('recommendations/1/progress', { task: '1', words: 'It was tried and answered.', done: 'yes' });
    assert.doesNotMatch(await said(page, played, '/desk'), /your delegation is to report what was done/);
  });

  test('no policy was broken and no script failed on the way', () => {
    const odd = watched.filter((finding) => !/^\d{3} for |status of 4\d\d/.test(finding));
    none('the browser', odd);
  });
});

describe('what is asked in error', () => {
  test('a form grows without script and keeps what was typed', async () => {
    const { played, page } = await begun('topics');
    try {
      await sit(page, played, GUIDE['dtg-1']);
      await go(page, played, '/desk/groups/dtg-1/mandate');
      assert.equal(await page.locator('[name="title-4"]').count(), 0);
      await fill(page, { tasks: 'Two tasks.', 'title-1': 'A guide', 'due-1': day(60) });
      for (const due of [4, 5]) {
        await page.locator('button[name=more]').click();
        await page.waitForLoadState();
        assert.equal(await page.locator(`[name="title-${due}"]`).count(), 1, `${due} outputs`);
      }
      assert.equal(await page.locator('[name="tasks"]').inputValue(), 'Two tasks.');
      assert.equal(await page.locator('[name="title-1"]').inputValue(), 'A guide');
      assert.equal(await page.locator('.faulty').count(), 0);
      assert.deepEqual([...(await width(page)), ...(await accessibility(page))], []);
      await fill(page, { document: 'A/79/214', from: day(0), until: day(400), lang: 'en', 'indicator-1': 'It is there', 'owner-1': 'COL', 'title-5': 'A list', 'indicator-5': 'It is there', 'owner-5': 'COL', 'due-5': day(90) });
      await proceed(page);
      assert.match(await words(page), /A guide[\s\S]*A list/);
      assert.match(page.url(), /\/desk\/check\//);
    } finally {
      await played.stop();
    }
  });

  test('a mandate does not end while the group is in session, and the rule is named', async () => {
    const { played, page } = await begun('topics');
    try {
      await sit(page, played, CHAIR);
      const { items } = await (await fetch(`${played.url}/api/v1/sessions`)).json();
      const session = items.find((it) => it.bodies.includes('dtg-1'));
      const why = await refused(page, played, 'groups/dtg-1/mandate', { tasks: 'Work.', document: 'A/79/214', from: '2026-01-01', until: session.opens, lang: 'en', 'title-1': 'A guide', 'indicator-1': 'It is there', 'owner-1': 'COL', 'due-1': '2026-06-01' });
      assert.match(why, /Rule .*[Mm]andate.*would meet in session[\s\S]*Choose an end before or after the session/);
    } finally {
      await played.stop();
    }
  });

  test('a report that another one has replaced is not disposed of', async () => {
    const { played, page } = await begun('plenary', ['elevation=defined-protocol']);
    try {
      await sit(page, played, GUIDE['dtg-1']);
      const { items } = await (await fetch(`${played.url}/api/v1/reports`)).json();
      const old = items.find((it) => it.body === 'dtg-1');
      await enter(page, played, 'groups/dtg-1/report', { title: 'A later report', until: day(1), lang: 'en' });
      const last = items.length + 1;
      await later(page, played, 72, GUIDE['dtg-1']);
      await enter(page, played, `reports/${last}/compile`, { edition: 'final', until: '' });
      await enter(page, played, `reports/${last}/transmit`, {});
      await sit(page, played, CHAIR);
      const why = await said(page, played, `/desk/reports/${old.report}`);
      assert.match(why, new RegExp(`Rule .*: report ${last} has taken the place of report ${old.report}`));
    } finally {
      await played.stop();
    }
  });
});

describe('meetings', () => {
  const SEGMENT = 'dtg-format=mostly-informal-with-formal-segment';

  test('are scheduled at the desk, and a group decides in a formal one alone where the rule says so', async () => {
    const { played, page } = await begun('recommendations', [SEGMENT]);
    try {
      await sit(page, played, 'Secretariat');
      const { items } = await (await fetch(`${played.url}/api/v1/sessions`)).json();
      const session = items.find((it) => it.bodies.includes('dtg-1'));
      const form = `meetings/${session.session}`;
      const at = (hour) => `${session.opens}T${hour}:00`;
      const wrong = await refused(page, played, form, { body: 'dtg-1', opens: at('13'), closes: at('10') });
      assert.match(wrong, /before it begins|ends before/i);
      assert.match(await refused(page, played, form, { body: 'dtg-1', opens: at('10'), closes: at('13'), part: 'formal', attribution: 'attributed' }), /informal/);
      const checked = await enter(page, played, form, { body: 'dtg-1', opens: at('10'), closes: at('13'), part: 'informal', attribution: 'not-attributed' });
      assert.match(checked, /informal; what is said is not attributed[\s\S]*It is to close/);
      await enter(page, played, form, { body: 'dtg-1', opens: at('15'), closes: at('16'), part: 'formal' });
      const listed = await said(page, played, '/desk/meetings');
      assert.match(listed, /Meeting 1 .*informal; what is said is not attributed[\s\S]*Meeting 2 .*formal, for decisions/);
      await sit(page, played, GUIDE['dtg-1']);
      await enter(page, played, 'matters/put', { ...RULE, body: 'dtg-1', title: 'A text', lang: 'en', subject: 'text', sha256: 'ab'.repeat(32), original: 'en' });
      const matters = (await (await fetch(`${played.url}/api/v1/matters?limit=500`)).json()).items;
      const matter = Math.max(...matters.map((it) => it.matter));
      await enter(page, played, `matters/${matter}/open`, {});
      const informal = await refused(page, played, `matters/${matter}/ask`, { asked_in: `${session.session}/1` });
      assert.match(informal, /Format of the meetings.*the group decides in a formal part[\s\S]*Ask in a formal meeting/);
      await enter(page, played, `matters/${matter}/ask`, { asked_in: `${session.session}/2` });
      await sit(page, played, 'Secretariat');
      const moved = await enter(page, played, `${form}/2/move`, { opens: at('16'), closes: at('17'), reason: 'The room is needed.' });
      assert.match(moved, /was moved to[\s\S]*It is to close[\s\S]*The room is needed/);
      await enter(page, played, `${form}/1/cancel`, {});
      const changed = await said(page, played, `/sessions/${session.session}`);
      assert.match(changed, /informal; what is said is not attributed; cancelled[\s\S]*formal, for decisions; moved from another time/);
      assert.match(await refused(page, played, `${form}/1/move`, { opens: at('11'), closes: at('12') }), /is over or was cancelled/);
    } finally {
      await played.stop();
    }
  });

  test('their pages are fit for all, in six languages, narrow and wide', async () => {
    const { played, page } = await begun('topics');
    try {
      await sit(page, played, 'Secretariat');
      const { items } = await (await fetch(`${played.url}/api/v1/sessions`)).json();
      const found = [];
      for (const lang of LANGUAGES) {
        for (const path of ['/desk/meetings', `/desk/meetings/${items.at(-1).session}`]) {
          await page.goto(`${played.url}/${lang}${path}`);
          for (const size of [NARROW, WIDE]) {
            await page.setViewportSize(size);
            found.push(...(await width(page)), ...(await accessibility(page)));
          }
        }
      }
      none('/desk/meetings', found);
    } finally {
      await played.stop();
    }
  });
});

describe('topics by the other readings', () => {
  for (const [reading, way] of Object.entries({ 'consensus-of-all': 'group', 'plenary-controls': 'plenary' })) {
    test(`${reading}: the ${way} decides`, async () => {
      const { played, page } = await begun('topics', [`dtg-topics=${reading}`]);
      try {
        const seat = way === 'group' ? GUIDE['dtg-1'] : CHAIR;
        await sit(page, played, seat);
        await enter(page, played, 'groups/dtg-1/put-topics', { ...RULE, topics: ['1'], decides: way, title: 'Topics', lang: 'en' });
        await decide(page, played, 4, seat);
      } finally {
        await played.stop();
      }
    });
  }

  test(`${BY_CHAIR}: chosen after consultations`, async () => {
    const { played, page } = await begun('topics', [`dtg-topics=${BY_CHAIR}`]);
    try {
      await sit(page, played, GUIDE['dtg-1']);
      await enter(page, played, 'groups/dtg-1/put-topics', { ...RULE, topics: ['1', '2'], decides: 'group', title: 'Topics', lang: 'en' });
      assert.doesNotMatch(await said(page, played, '/desk/groups/dtg-1'), /Choose topics after consultations/);
      await enter(page, played, 'matters/4/consult', { with: 'COL', on: day(0), format: 'bilateral', summary: 'Both are wanted.' });
      assert.match(await said(page, played, '/desk/groups/dtg-1'), /Choose topics after consultations/);
      assert.match(await refused(page, played, 'groups/dtg-1/choose', { topics: ['1', '2'], matter: '4' }), /needs two persons/);
      await go(page, played, '/desk/groups/dtg-1/choose');
      await fill(page, { topics: ['1', '2'], matter: '4' });
      await page.locator('input[name=confirmed_by]').first().check();
      await proceed(page);
      await page.locator('main form.ask button[type=submit]:not(.second)').first().click();
      await page.waitForLoadState();
      assert.match(await words(page), /Nothing is entered yet/);
      assert.doesNotMatch(await said(page, played, '/bodies/dtg-1'), /after consultations on/);
      await confirm(page, played, CHAIR);
      assert.match(await said(page, played, '/topics/1'), /Chair and the co-facilitators/);
    } finally {
      await played.stop();
    }
  });
});

describe('the told story', () => {
  const POINTS = { topics: '/topics/1', recommendations: '/recommendations/2', report: '/reports/2', plenary: '/reports/2/compare', 'follow-up': '/recommendations/1' };
  for (const [point, path] of Object.entries(POINTS)) {
    test(`is told up to ${point}, and goes on from there`, async () => {
      const { played, page } = await begun(point);
      try {
        const found = [];
        for (const lang of ['en', 'ar']) {
          const answer = await page.goto(`${played.url}/${lang}${path}`);
          assert.equal(answer.status(), 200, path);
          const seen = [...(await width(page)), ...(await accessibility(page))];
          found.push(...seen.map((finding) => `${lang}${path}: ${finding}`));
        }
        none(path, found);
        await sit(page, played, GUIDE['dtg-1']);
        assert.equal(await go(page, played, '/desk/groups/dtg-1'), 200);
      } finally {
        await played.stop();
      }
    });
  }

  test('a program asks for the same acts, and is refused by the same rules', async () => {
    const { played, page } = await begun('recommendations');
    try {
      await sit(page, played, delegation('Colombia'));
      await go(page, played, '/desk/tokens/new');
      await fill(page, { label: 'Groups', scope: 'verbs', verbs: ['propose-topic', 'file-preferences', 'put-recommendation', 'open-point'] });
      await proceed(page);
      const [token] = /travaux_\S+/.exec(await words(page));
      const asked = async (kind, body) => {
        const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
        const answer = await fetch(`${played.url}/api/v1/acts/${kind}?dry=1`, { method: 'POST', headers, body: JSON.stringify({ body }) });
        return { status: answer.status, said: await answer.json() };
      };
      const english = (words) => ({ original: 'en', texts: { en: { words, status: 'original' } } });
      const topic = await asked('topic-proposed', { body: 'dtg-1', title: english('Supply chains'), proposers: ['COL'] });
      assert.deepEqual([topic.status, topic.said.body?.topic], [200, 6], JSON.stringify(topic.said));
      const put = await asked('recommendation-put', { body: 'dtg-1', topic: 1, title: english('Another'), paragraphs: [english('One.')] });
      assert.deepEqual([put.status, put.said.body?.proposers], [200, ['COL']], JSON.stringify(put.said));
      const unknown = await asked('preferences-filed', { body: 'dtg-1', ranked: [{ topic: 99 }] });
      assert.deepEqual([unknown.status, unknown.said.code], [409, 'Unknown'], JSON.stringify(unknown.said));
      const others = await asked('recommendation-withdrawn', { recommendation: 1, reason: 'No.' });
      assert.deepEqual([others.status, others.said.code], [409, 'OthersPropose'], JSON.stringify(others.said));
      const beyond = await asked('support-declared', { recommendation: 2, support: 'supports' });
      assert.deepEqual([beyond.status, beyond.said.code], [403, 'beyond-scope'], JSON.stringify(beyond.said));
    } finally {
      await played.stop();
    }
  });

  test('its pages at the desk are fit for all, in six languages, narrow and wide', async () => {
    const { played, page } = await begun('report');
    try {
      const found = [];
      const seats = { [GUIDE['dtg-1']]: ['/groups', '/groups/dtg-1', '/groups/dtg-1/mandate', '/groups/dtg-1/preferences', '/recommendations/2', '/recommendations/2/revise?part=1', '/reports/2', '/reports/2/prose?part=consensus', '/mandates/1'], [delegation('Brazil')]: ['/recommendations/2/hold', '/recommendations/2/point', '/divergences/1/join', '/reports/2/correct', '/groups/dtg-1/recommendation'] };
      for (const [seat, paths] of Object.entries(seats)) {
        await sit(page, played, seat);
        for (const lang of LANGUAGES) {
          for (const part of paths) {
            await page.goto(`${played.url}/${lang}/desk${part}`);
            for (const size of lang === 'en' || lang === 'ar' ? [NARROW, WIDE] : [NARROW]) {
              await page.setViewportSize(size);
              const seen = [...(await width(page)), ...(await accessibility(page))];
              found.push(...seen.map((finding) => `${lang}${part} at ${size.width} px: ${finding}`));
            }
          }
        }
      }
      none('/desk', found);
    } finally {
      await played.stop();
    }
  });
});
