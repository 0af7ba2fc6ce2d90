//! What an entry says besides its title, in the order in which a reader meets it.
//!
//! Separate from the names of entries: only the search reads everything, and it reads it once.

use super::{Clause, Entry, Library, Measure, Threshold};

impl Library<'_> {
    /// Every text of an entry but its title, no text empty.
    pub fn texts_of(&self, entry: Entry) -> Vec<&'static str> {
        let (catalog, knowledge) = (self.catalog, self.knowledge);
        let mut texts: Vec<&'static str> = Vec::new();
        match entry {
            Entry::Part(index) => {
                let framework = &catalog.frameworks[catalog.parts[index.position()].framework.position()];
                texts.extend([framework.title, framework.full_title.get()]);
            }
            Entry::Family(index) => {
                texts.push(catalog.parts[catalog.families[index.position()].part.position()].title)
            }
            Entry::Requirement(index) => {
                let row = &catalog.requirements[index.position()];
                let says =
                    |clause: &Clause| [clause.says.get(), catalog.controls[clause.control.position()].title];
                texts.extend(row.clauses.iter().flat_map(says));
                texts.extend([catalog.families[row.family.position()].title, row.binds.get()]);
            }
            Entry::Control(index) => {
                let row = &catalog.controls[index.position()];
                texts.extend([row.question.get(), row.why.get(), row.good.get()]);
                texts.extend(row.evidence.iter());
                for parameter in row.parameters {
                    texts.extend([parameter.asks.get(), parameter.whose.get()]);
                    if let Threshold::Choice { values, .. } = parameter.threshold {
                        texts.extend(values);
                    }
                }
                texts.extend(row.blocker.map(|blocker| blocker.because.get()));
                texts.push(catalog.domains[row.domain.position()].title);
            }
            Entry::Artifact(index) => {
                let row = &catalog.artifacts[index.position()];
                texts.extend([row.asks.get(), row.help.get()]);
            }
            Entry::Source(index) => {
                let row = &catalog.sources[index.position()];
                texts.extend([row.publisher.get(), row.good_for.get(), row.at.get()]);
            }
            Entry::Row(topic, row) => {
                let topic = &knowledge.topics[usize::from(topic)];
                texts.extend(topic.rows[usize::from(row)].cells.iter().skip(1));
                texts.push(topic.title);
            }
            Entry::Rule(question, rule) => {
                let question = &knowledge.questions[usize::from(question)];
                texts.extend([question.rules[usize::from(rule)].because, question.title]);
            }
            Entry::Disagreement(index) => {
                let row = &knowledge.disagreements[index.position()];
                texts.extend(row.positions.iter().map(|position| position.says));
                texts.extend([row.rule, row.adopted]);
            }
            Entry::Stance(index) => {
                let row = &catalog.stances[index.position()];
                texts.push(row.about.get());
                texts.extend(row.options.iter().map(|option| option.title));
            }
            Entry::Claim(claim) => {
                let row = &knowledge.claims[usize::from(claim)];
                texts.extend([row.ours, row.because]);
                if let Measure::Nothing(why) = row.measure {
                    texts.push(why);
                }
            }
            Entry::Cost(cost) => {
                let row = &knowledge.costs[usize::from(cost)];
                texts.push(row.about);
                texts.extend(row.others.iter().map(|other| other.says));
            }
            Entry::Total(total) => texts.push(knowledge.totals[usize::from(total)].about),
            Entry::Step(step) => texts.push(knowledge.steps[usize::from(step)].about),
            Entry::Path(path) => texts.push(knowledge.paths[usize::from(path)].about),
            Entry::Change(proposal, change) => {
                let proposal = &knowledge.proposals[usize::from(proposal)];
                texts.extend([proposal.changes[usize::from(change)].because, proposal.title]);
            }
        }
        texts.retain(|text| !text.is_empty());
        texts
    }
}
