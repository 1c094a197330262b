// Runs in the browser because a reader's answers are weighed there: nothing they say leaves the machine.
import { useEffect, useRef } from 'preact/hooks';
import type { WizardData } from '../../domain/wizard/wizard-data.ts';
import { findIdleAnswers } from '../../domain/wizard/find-idle-answers.ts';
import { AnswerList } from './AnswerList.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { ResultScreen } from './ResultScreen.tsx';
import { StartScreen } from './StartScreen.tsx';
import { useWizardRoute } from './wizard-route.ts';

type Props = { readonly data: WizardData; readonly base: string };

export default function Wizard({ data, base }: Props) {
  const { questions, cities, version } = data;
  const [route, go] = useWizardRoute({ questions, cities: cities.map(({ id }) => id), version });
  const model = { forms: data.forms.map(({ id }) => id), questions, rules: data.rules };
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const siteTitle = useRef(document.title);
  useEffect(() => {
    const words = route.at === 'start' ? undefined : heading.current?.textContent;
    document.title = words ? `${words}｜${siteTitle.current}` : siteTitle.current;
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [route.at]);
  const position = questions.findIndex(({ id }) => id === route.at);
  const question = questions[position];
  const after = () => questions.slice(position + 1).find(({ id }) => route.answers[id] === undefined)?.id ?? 'result';
  const answered = (answer: string | undefined) =>
    question && answer !== undefined ? { ...route.answers, [question.id]: answer } : route.answers;
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
          {route.unread.map((id) => questions.find((one) => one.id === id)?.short).join('・')}
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
          given={route.answers[question.id]}
          onNext={(answer) => go({ answers: answered(answer), at: after() })}
          onBack={(answer) => go({ answers: answered(answer), at: questions[position - 1]?.id ?? 'start' })}
        />
      )}
      {route.at === 'result' && <ResultScreen title={title('結果')} data={data} route={route} base={base} />}
      {route.at !== 'start' && (
        <AnswerList
          data={data}
          route={route}
          idle={route.at === 'result' ? findIdleAnswers(model, route.answers, route.city) : []}
          onChange={(id) => go({ at: id })}
          onRestart={() => go({ at: 'start', answers: {} })}
        />
      )}
    </div>
  );
}
