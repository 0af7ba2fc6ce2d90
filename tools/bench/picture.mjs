// Draws docs/pictures/speed.svg: each ratio as a bar from 1, on a scale of powers of two, with its quartiles and its goal.
import { number } from './rows.mjs';

const COLORS = { crosscheck: '#0f766e', preact: '#7c3aed', surveyjs: '#c2410c', engine: '#0f766e' };
const NAMES = { crosscheck: 'Crosscheck', preact: 'Preact', surveyjs: 'SurveyJS' };
const [LEFT, WIDTH, BAR, TOP] = [390, 460, 9, 70];
const LONGEST = 10; // powers of two to either side of 1 that still have a place

const escaped = (text) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);

export function picture({ rows, quick }) {
  const shown = rows.filter(({ ratios }) => Object.keys(ratios).length > 0);
  const all = shown.flatMap(({ ratios, goal }) => [...Object.values(ratios).flatMap(({ low, high }) => [low, high]), goal ?? 1]).filter((value) => value > 0);
  const least = Math.max(-LONGEST, Math.floor(Math.min(0, ...all.map(Math.log2))));
  const most = Math.min(LONGEST, Math.ceil(Math.max(0, ...all.map(Math.log2))));
  const across = (ratio) => LEFT + ((Math.min(most, Math.max(least, Math.log2(Math.max(ratio, 2 ** least)))) - least) / (most - least)) * WIDTH;
  const lines = [];
  let y = TOP;
  for (const { title, base, others, ratios, goal, isMet } of shown) {
    const heading = base === 'vanilla' ? title : `${title} (engine to typed arrays)`;
    const names = others.filter((name) => ratios[name]);
    const height = Math.max(18, names.length * (BAR + 2));
    lines.push(`<text x="${LEFT - 12}" y="${y + height / 2 + 4}" text-anchor="end">${escaped(heading)}</text>`);
    names.forEach((name, place) => {
      const { median, low, high } = ratios[name];
      const [from, to, middle] = [across(Math.min(1, median)), across(Math.max(1, median)), y + place * (BAR + 2) + BAR / 2];
      lines.push(`<rect x="${round(from)}" y="${middle - BAR / 2}" width="${round(Math.max(1, to - from))}" height="${BAR}" fill="${COLORS[name]}"/>`);
      lines.push(`<path d="M${round(across(low))} ${middle}H${round(across(high))}" stroke="#111827" stroke-width="1.5"/>`);
      lines.push(`<text x="${round(Math.max(to, across(high)) + 5)}" y="${middle + 3.5}" font-size="10">${number(median)}</text>`);
    });
    if (goal !== undefined) {
      lines.push(`<path d="M${round(across(goal))} ${y - 2}v${height + 2}" stroke="${isMet ? '#15803d' : '#b91c1c'}" stroke-width="2.5"/>`);
    }
    y += height + 8;
  }
  const ticks = Array.from({ length: most - least + 1 }, (_, at) => least + at);
  const scale = ticks.map((power) => {
    const x = round(across(2 ** power));
    const name = power < 0 ? `1/${2 ** -power}` : String(2 ** power);
    return `<path d="M${x} ${TOP - 8}V${y}" stroke="${power === 0 ? '#6b7280' : '#e5e7eb'}"/><text x="${x}" y="${TOP - 13}" font-size="10" text-anchor="middle">${name}</text>`;
  });
  const legend = Object.entries(NAMES).map(([name, title], at) => `<rect x="${LEFT + at * 110}" y="20" width="12" height="12" fill="${COLORS[name]}"/><text x="${LEFT + at * 110 + 18}" y="30">${title}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + 60} ${y + 10}" font-family="system-ui, sans-serif" font-size="12" fill="#111827">
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="12" y="30" font-size="14" font-weight="600">Times the page by hand${quick ? ' (quick mode)' : ''}</text>
${legend.join('\n')}
<path d="M${LEFT + 340} 20v12" stroke="#15803d" stroke-width="2.5"/><text x="${LEFT + 348}" y="30">goal, met</text>
<path d="M${LEFT + 414} 20v12" stroke="#b91c1c" stroke-width="2.5"/><text x="${LEFT + 422}" y="30">not met</text>
${scale.join('\n')}
${lines.join('\n')}
</svg>
`;
}

const round = (value) => Math.round(value * 10) / 10;
