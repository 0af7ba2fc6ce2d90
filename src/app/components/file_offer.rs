//! A file that waits: what it holds, what is open, and everything that is different, before the one replaces the other.
//!
//! Separate from the comparison of states, which explains scores: here nothing may go unseen.

use super::changed_texts::{changed_texts, texts_of_answer, texts_of_decision, texts_of_evidence};
use super::{focus_on, from_catalog, long_list, unplaced_list};
use crate::app::desk::Desk;
use crate::app::text::assess::quick_answer;
use crate::app::text::words::{LOCALE, citation};
use crate::app::text::{changes, opening as text, start};
use crate::catalog::QuickTopicIndex;
use crate::engine::{
    Assessment, Became, Contents, Day, MAX_EVIDENCE, QuickAnswer, Revised, Revision, revision,
};
use crate::session::Action;
use yew::prelude::*;

/// Lines of one kind that stand in view; the others are folded.
const IN_VIEW: usize = 40;

/// The file that waits, if one does.
pub fn file_offer(desk: &Desk) -> Html {
    let Some(offered) = &desk.session.offered else { return Html::default() };
    let (own, file) = (desk.session.own(), &offered.assessment);
    let (open, held) = (Contents::of(own), Contents::of(file));
    let title = NodeRef::default();
    let leaving = |action: Action| {
        let (title, act) = (title.clone(), desk.act.clone());
        // The button goes away with the click; focus stays near.
        Callback::from(move |_: MouseEvent| {
            focus_on(&title);
            act.emit(action.clone());
        })
    };
    let found = revision(desk.catalog(), own, file);
    html! {
        <section class="crosscheck-offer crosscheck-stack" aria-labelledby="offer-title" data-part="file-offer">
            <h2 id="offer-title" ref={title.clone()} tabindex="-1">{ text::TITLE }</h2>
            <p data-part="offer-holds">{ text::holds(&held) }{ " " }{ text::open_now(&open) }</p>
            if held.is_less_than(&open) {
                <p class="crosscheck-warning" data-part="offer-less"><strong>{ text::LESS }</strong></p>
            }
            if held.evidence > MAX_EVIDENCE {
                <p class="crosscheck-warning">{ text::much_evidence(MAX_EVIDENCE) }</p>
            }
            if held.unplaced > 0 {
                { unplaced_list(&file.records.unplaced) }
            }
            <div class="crosscheck-row">
                <button type="button" class="crosscheck-button crosscheck-button-primary" data-part="offer-take" onclick={leaving(Action::FileTaken)}>
                    { text::TAKE }
                </button>
                <button type="button" class="crosscheck-button" data-part="offer-leave" onclick={leaving(Action::FileLeft)}>
                    { text::LEAVE }
                </button>
                <button type="button" class="crosscheck-button" data-part="offer-save" onclick={desk.on(Action::FileRequested)}>
                    { start::SAVE_FILE }
                </button>
            </div>
            <h3>{ text::DIFFERENCES }</h3>
            <p class="crosscheck-small crosscheck-soft">{ text::COMPARED }</p>
            { groups(desk, own, file, &found) }
        </section>
    }
}

fn groups(desk: &Desk, own: &Assessment, file: &Assessment, found: &Revision) -> Html {
    let catalog = desk.catalog();
    let kept = |(name, became): &(String, Became)| {
        line(html! { <bdi>{ name.clone() }</bdi> }, text::became(*became))
    };
    let piece = |(id, name, became): &(String, String, Became)| {
        let texts = own.records.evidence(id).zip(file.records.evidence(id));
        let texts = texts.map(|(was, is)| texts_of_evidence(was, is));
        html! {
            <li><bdi>{ name.clone() }</bdi>{ ": " }{ text::became(*became) }{ changed_texts(&texts.unwrap_or_default()) }</li>
        }
    };
    let artifacts = found.artifacts.iter().map(|(kind, became)| {
        line(from_catalog(catalog.artifacts[kind.position()].title), text::became(*became))
    });
    let decisions = found.decisions.iter().map(|(requirement, became)| {
        let row = &catalog.requirements[requirement.position()];
        let texts = own.records.decision(*requirement).zip(file.records.decision(*requirement));
        let texts = texts.map(|(was, is)| texts_of_decision(was, is));
        html! {
            <li>
                { citation(row.id) }{ " " }{ from_catalog(row.title) }{ ": " }{ text::became(*became) }
                { changed_texts(&texts.unwrap_or_default()) }
            </li>
        }
    });
    let (new, gone) = found.unplaced;
    let unplaced = [(new, Became::New), (gone, Became::Gone)].into_iter().filter(|(number, _)| *number > 0);
    html! {
        <>
            { group("subject", text::SUBJECT, subject(own, file, found)) }
            { group("answers", text::ANSWERS, found.answers.iter().map(|row| answer(desk, (own, file), row)).collect()) }
            { group("quick", text::QUICK, quick(desk, found)) }
            { group("profile", text::PROFILE, profile(desk, found)) }
            { group("artifacts", text::ARTIFACTS, artifacts.collect()) }
            { group("decisions", text::DECISIONS, decisions.collect()) }
            { group("evidence", text::EVIDENCE, found.evidence.iter().map(piece).collect()) }
            { group("states", text::SNAPSHOTS, found.snapshots.iter().map(kept).collect()) }
            { group("unplaced", text::UNPLACED, unplaced.map(|(number, became)| line(LOCALE.number(number).into(), text::became(became))).collect()) }
        </>
    }
}

fn group(part: &'static str, heading: &str, lines: Vec<Html>) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    let number = lines.len();
    html! {
        <section data-offered={part}>
            <h4>{ text::heading(heading, number) }</h4>
            { long_list(lines.into_iter(), IN_VIEW) }
        </section>
    }
}

fn line(name: Html, says: &str) -> Html {
    html! { <li>{ name }{ ": " }{ says.to_owned() }</li> }
}

/// A question of the catalog and two of its answers.
fn moved(asks: &'static str, was: Html, is: Html) -> Html {
    html! { <li>{ from_catalog(asks) }{ ": " }{ was }{ " → " }{ is }</li> }
}

fn subject(own: &Assessment, file: &Assessment, found: &Revision) -> Vec<Html> {
    let name = |name: &str| if name.is_empty() { text::NOTHING.to_owned() } else { name.to_owned() };
    let day = |day: Option<Day>| day.map_or_else(|| text::NOTHING.to_owned(), |day| LOCALE.day(day));
    let named = found.is_other_subject.then(|| {
        html! { <li>{ text::NAME }{ ": " }<bdi>{ name(&own.subject) }</bdi>{ " → " }<bdi>{ name(&file.subject) }</bdi></li> }
    });
    let dated = found.date.map(|(was, is)| line(text::DATE.into(), &changes::from_to(&day(was), &day(is))));
    named.into_iter().chain(dated).collect()
}

fn answer(desk: &Desk, (own, file): (&Assessment, &Assessment), row: &Revised) -> Html {
    let control = &desk.catalog().controls[row.control.position()];
    let stood = (row.was != row.is).then(|| {
        changes::from_to(&changes::stood(row.was.0, row.was.1), &changes::stood(row.is.0, row.is.1))
    });
    let parts: Vec<&str> = row.parts.iter().map(|part| text::part(*part)).collect();
    let parts = (!parts.is_empty()).then(|| text::other_parts(&parts));
    let says: Vec<String> = stood.into_iter().chain(parts).collect();
    let said = |all: &Assessment| all.answer(row.control).cloned().unwrap_or_default();
    html! {
        <li data-control={control.id}>
            { from_catalog(control.title) }{ ": " }{ says.join("; ") }
            { changed_texts(&texts_of_answer(&said(own), &said(file))) }
        </li>
    }
}

fn quick(desk: &Desk, found: &Revision) -> Vec<Html> {
    let value = |answer: &Option<QuickAnswer>| {
        answer.map_or_else(|| text::NOTHING, |answer| quick_answer(answer).1).to_owned()
    };
    let row = |(topic, was, is): &(QuickTopicIndex, Option<QuickAnswer>, Option<QuickAnswer>)| {
        let title = desk.catalog().quick_topics[topic.position()].title;
        line(from_catalog(title), &changes::from_to(&value(was), &value(is)))
    };
    found.quick.iter().map(row).collect()
}

fn profile(desk: &Desk, found: &Revision) -> Vec<Html> {
    let catalog = desk.catalog();
    let facts = found.facts.iter().map(|(fact, was, is)| {
        let fact = &catalog.facts[fact.position()];
        let value = |value: Option<crate::catalog::ValueIndex>| {
            value
                .and_then(|value| fact.values.get(value.position()))
                .map_or_else(|| text::NOTHING.into(), |value| from_catalog(value.title))
        };
        moved(fact.asks, value(*was), value(*is))
    });
    let parts = found.parts.iter().map(|(part, is_in)| {
        line(
            from_catalog(catalog.parts[part.position()].title),
            text::became(if *is_in { Became::New } else { Became::Gone }),
        )
    });
    let stances = found.stances.iter().map(|(stance, was, is)| {
        let stance = &catalog.stances[stance.position()];
        let option = |position: usize| {
            stance.options.get(position).map_or_else(Html::default, |option| from_catalog(option.title))
        };
        moved(stance.asks, option(was.position()), option(is.position()))
    });
    facts.chain(parts).chain(stances).collect()
}
