//! What the sheet is to show: how much, of which framework, whose, whether anybody can be recognised; and the printing.
//!
//! Separate because these are controls of the screen and never stand on paper.

use super::paper::owners;
use crate::app::components::{
    Choice, ChoiceList, RadioGroup, SelectField, choice_list, print_button, radio_group,
};
use crate::app::desk::Desk;
use crate::app::text::report as text;
use crate::catalog::FrameworkIndex;
use crate::session::{Action, Depth, ReportWish};
use yew::prelude::*;

pub(super) fn choices(desk: &Desk) -> Html {
    let wish = &desk.session.report_wish;
    let on_wish = |change: fn(&mut ReportWish, Option<usize>)| {
        let wish = wish.clone();
        desk.act.reform(move |choice: Option<usize>| {
            let mut wish = wish.clone();
            change(&mut wish, choice);
            Action::ReportWished(Box::new(wish))
        })
    };
    let depths = Depth::ALL.map(|depth| (depth.id(), text::depth(depth))).to_vec();
    let frameworks: Vec<_> =
        desk.catalog().frameworks.iter().map(|framework| AttrValue::from(framework.title)).collect();
    html! {
        <div class="crosscheck-stack" data-part="report-choices">
            {
                radio_group(RadioGroup {
                    name: "report-depth".into(),
                    is_said: [false, false],
                    legend: text::DEPTH,
                    help: "",
                    note: String::new(),
                    choices: depths,
                    chosen: Depth::ALL.iter().position(|depth| *depth == wish.depth),
                    on_choice: on_wish(|wish, choice| {
                        if let Some(depth) = choice.and_then(|position| Depth::ALL.get(position)) {
                            wish.depth = *depth;
                        }
                    }).reform(Some),
                })
            }
            <div class="crosscheck-report-filters">
                <SelectField
                    id="report-framework"
                    label={text::FRAMEWORK}
                    choices={frameworks}
                    none={AttrValue::from(text::ALL_FRAMEWORKS)}
                    chosen={wish.framework.map(FrameworkIndex::position)}
                    on_choice={on_wish(|wish, choice| {
                        wish.framework = choice.and_then(|position| u16::try_from(position).ok()).map(FrameworkIndex);
                    })}
                />
                { owner_field(desk) }
            </div>
            {
                choice_list(ChoiceList {
                    name: "report-limits".into(),
                    legend: text::LIMITS.into(),
                    help: "",
                    choices: vec![
                        Choice { value: "gaps", label: text::ONLY_GAPS.into(), is_chosen: wish.is_gaps_only, is_fixed: false },
                        Choice {
                            value: "unattributable",
                            label: text::UNATTRIBUTABLE.into(),
                            is_chosen: wish.is_unattributable,
                            is_fixed: false,
                        },
                    ],
                    on_toggle: {
                        let wish = wish.clone();
                        desk.act.reform(move |(position, is_chosen)| {
                            let mut wish = wish.clone();
                            match position {
                                0 => wish.is_gaps_only = is_chosen,
                                _ => wish.is_unattributable = is_chosen,
                            }
                            Action::ReportWished(Box::new(wish))
                        })
                    },
                })
            }
            if wish.is_unattributable {
                <p class="crosscheck-help">{ text::LEFT_OUT }{ " " }{ text::STAYS_IN }</p>
            }
            { print_button(desk) }
        </div>
    }
}

/// Only where somebody is named, and may be.
fn owner_field(desk: &Desk) -> Html {
    let wish = &desk.session.report_wish;
    let names = owners(&desk.session.assessment);
    if names.is_empty() || wish.is_unattributable {
        return Html::default();
    }
    let chosen = wish.owner.as_ref().and_then(|owner| names.iter().position(|name| name == owner));
    let labels: Vec<_> = names.iter().map(|name| AttrValue::from(name.clone())).collect();
    let on_choice = {
        let wish = wish.clone();
        desk.act.reform(move |choice: Option<usize>| {
            let owner = choice.and_then(|position| names.get(position).cloned());
            Action::ReportWished(Box::new(ReportWish { owner, ..wish.clone() }))
        })
    };
    html! {
        <SelectField
            id="report-owner"
            label={text::WHO}
            choices={labels}
            none={AttrValue::from(text::EVERYBODY)}
            {chosen}
            {on_choice}
            is_entered=true
        />
    }
}
