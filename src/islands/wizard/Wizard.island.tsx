// Runs in the browser because a reader's answers are weighed there: nothing they say leaves the machine.
import { useEffect, useRef } from 'preact/hooks';
import { findIdleAnswers } from '../../domain/wizard/find-idle-answers.ts';
import { listAsked } from '../../domain/wizard/list-asked.ts';
import type { Answers } from '../../domain/wizard/model.ts';
import type { WizardAsking } from '../../domain/wizard/wizard-data.ts';
import { useAwake } from '../page/use-awake.ts';
import { useWidgetFurigana } from '../furigana/use-widget-furigana.ts';
import { AnswerList } from './AnswerList.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { ResultScreen } from './result-screen.ts';
import { StartScreen } from './StartScreen.tsx';
import { useResult } from './use-result.ts';
import { useWizardRoute } from './wizard-route.ts';

type Props = { readonly asking: WizardAsking; readonly base: string };

export default function Wizard({ asking, base }: Props) {
  const { questions, cities, version } = asking;
  useWidgetFurigana(base);
  const [route, go] = useWizardRoute({ questions, cities: cities.map(({ id }) => id), version });
  const isResultNear = route.at === 'result' || Object.keys(route.answers).length > 0;
  const [result, retry] = useResult(base, isResultNear);
  useEffect(() => void (isResultNear && ResultScreen.preload()), [isResultNear]);
  const isAwake = useAwake();
  const heading = useHeading(isAwake ? route.at : undefined);
  const asked = listAsked(asking, route.answers);
  const question = questions.find(({ id }) => id === route.at);
  const answered = (answer: string | undefined): Answers =>
    question && answer !== undefined ? { ...route.answers, [question.id]: answer } : route.answers;
  const goOn = (answer: string) => {
    const answers = answered(answer);
    const next = listAsked(asking, answers);
    const at = next.slice(next.indexOf(route.at) + 1).find((id) => answers[id] === undefined) ?? 'result';
    go({ answers, at });
  };
  const title = (text: string) => (
    <h2 id="asked" ref={heading} tabIndex={-1}>
      {text}
    </h2>
  );
  return (
    <div class="wizard">
      {route.unread.length > 0 && (
        <p role="alert" class="notice">
          アドレスにあった答えのうち、
          {route.unread.map((id) => `「${questions.find((one) => one.id === id)?.short}」`).join('')}
          は今の問いに合わないので、外しました。ほかの答えはそのままです。
        </p>
      )}
      {route.at === 'start' && (
        <StartScreen
          title={title('どの市で、どの立場から考えますか')}
          cities={cities}
          route={route}
          onNext={(city, role) => go({ city, role, at: questions[0]?.id ?? 'result' })}
        />
      )}
      {question && (
        <QuestionScreen
          key={question.id}
          title={title(route.role === 'group' ? (question.forGroup ?? question.title) : question.title)}
          question={question}
          progress={[asked.indexOf(question.id) + 1, asked.length]}
          given={route.answers[question.id]}
          onNext={goOn}
          onBack={(answer) => go({ answers: answered(answer), at: asked[asked.indexOf(question.id) - 1] ?? 'start' })}
        />
      )}
      {route.at === 'result' && (
        <section class="result">
          {title('結果')}
          <ResultScreen asking={asking} result={result} route={route} base={base} onRetry={retry} />
        </section>
      )}
      {route.at !== 'start' && (
        <AnswerList
          asking={asking}
          asked={asked}
          route={route}
          idle={route.at === 'result' ? findIdleAnswers(asking, route.answers) : []}
          onChange={(id) => go({ at: id })}
          onRestart={() => go({ at: 'start', answers: {}, cameBy: undefined })}
        />
      )}
    </div>
  );
}

/** The heading of each step takes the focus and names the window, but for the first that the address asks for. */
function useHeading(at: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const siteTitle = useRef('');
  useEffect(() => {
    if (at === undefined) return;
    siteTitle.current ||= document.title;
    const words = at === 'start' || !heading.current ? undefined : readWords(heading.current);
    document.title = words ? `${words}｜${siteTitle.current}` : siteTitle.current;
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [at]);
  return heading;
}

/** The words of an element without their readings. */
function readWords(element: Element): string {
  const own = element.cloneNode(true) as Element; // of an element
  for (const reading of own.querySelectorAll('rt,rp')) reading.remove();
  return own.textContent ?? '';
}
