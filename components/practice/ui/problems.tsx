import type { FileProblem } from '@/lib/practice/types';
import { count } from '../words';

/** What is wrong with files, by file, line and field. */
export function Problems({ problems }: { problems: FileProblem[] }) {
  if (problems.length === 0) return null;
  const files = [...new Set(problems.map(({ file }) => file))];
  return (
    <div className="problems" role="alert" data-testid="problems">
      {files.map((file) => {
        const own = problems.filter((problem) => problem.file === file);
        return (
          <div key={file}>
            <p>
              <b>{file}</b> was not taken in: {count(own.length, 'thing')} to mend.
            </p>
            <ul className="dots">
              {own.map(({ line, path, reason }, i) => (
                <li key={i} data-testid="problem" data-line={line}>
                  {line !== null && <b className="number">Line {line}: </b>}
                  {reason}
                  {path && <code className="soft small"> {path}</code>}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
