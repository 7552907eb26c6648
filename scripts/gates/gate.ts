/** One rule that was looked at: it passes when nothing is named. `problems` are full sentences for the person who broke it. */
export interface Gate {
  title: string;
  problems: string[];
}
