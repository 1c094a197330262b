// Runs in the browser because what a reader has chosen is known only there; without script a link leads to the
// booklet's page.
import { BookletTick } from './BookletTick.tsx';

type Props = { readonly base: string; readonly code: string; readonly title: string };

export default function ConceptTick(props: Props) {
  return <BookletTick {...props} />;
}
