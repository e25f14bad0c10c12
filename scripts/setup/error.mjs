/** Why set-up cannot go on, and what a person can do about it. */
export class SetupError extends Error {
  /**
   * @param {string} message What is wrong, one sentence.
   * @param {string} remedy What to do about it.
   * @param {string} [details] Output of the command that failed.
   */
  constructor(message, remedy, details = '') {
    super(message);
    this.name = 'SetupError';
    this.remedy = remedy;
    this.details = details;
  }
}
