import type { APIRoute, GetStaticPaths } from 'astro';
import { writeCalendar } from '../../../../domain/data/write-calendar.ts';
import { datesOfCall } from '../../../../domain/handbook/scheme-call.ts';
import { listSchemes, type Scheme } from '../../../../queries/schemes.ts';
import { fullAddress } from '../../../../components/frame/addresses.ts';

export const getStaticPaths = (async () =>
  (await listSchemes())
    .filter((scheme) => datesOfCall(scheme, import.meta.env.HANDBOOK_TODAY).events.length > 0)
    .map((scheme) => {
      const [city, , id] = scheme.path.split('/').filter(Boolean);
      return { params: { city, scheme: id }, props: { scheme } };
    })) satisfies GetStaticPaths;

/** The days of a call for calendars. What the document says of them in words stands beside them. */
export const GET: APIRoute<{ scheme: Scheme }> = ({ props: { scheme } }) => {
  const { city, title, path } = scheme;
  const events = datesOfCall(scheme, import.meta.env.HANDBOOK_TODAY).events.map(({ title: stage, when, ...event }) => ({
    ...event,
    title: `${title}：${stage}`,
    description: `${city.name}の文書では「${when}」です。日は、市に確かめてください。`,
    address: fullAddress(path),
  }));
  return new Response(writeCalendar(`${city.name}　${title}`, events), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
