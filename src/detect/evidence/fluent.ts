import type { ModelId } from '../../core/translation.js';

/** Whether a model translates fluently, and not by dictionary and rule, whose choice of words says far less. */
export function isFluent(model: ModelId): boolean {
  return !model.startsWith('apertium:');
}
