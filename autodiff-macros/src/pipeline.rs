//! The compiler, a pass a line.

use crate::analysis::{Activity, actively_called};
use crate::arguments::Arguments;
use crate::backend::{self, Companions, Tape};
use crate::blocks;
use crate::diagnostics::{Diagnostics, Problem};
use crate::frontend::{
    self, Lowered, Refusal, Signature, TypeShape, pattern_as_expression, with_named_parameters, with_named_types,
};
use crate::ir::{Function, Storage, verify};
use crate::transform::{
    Direction, Given, Seed, Shadows, associate, carry, check, dispatch, exits, forward, graph, jacobian,
    jacobian_to_differentiate, join, merge_factors, overwrite, plan_checkpoints, promote, reborrow, reverse,
    reverse_to_differentiate, scalars, share_of_derivative, simplify, sums, tangents_as_calls, taped,
    taped_to_differentiate, windows, without_result,
};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{Item, ItemFn, ItemImpl, parse_quote};

/// The annotated item with its companions.
pub(crate) fn differentiate(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let arguments = Arguments::parse(arguments, &mut diagnostics);
    let companions = match syn::parse2::<ItemFn>(item.clone()) {
        Ok(function) => {
            let wrt = arguments.wrt.as_deref().unwrap_or_default();
            let function = with_named_types(with_named_parameters(&function), wrt);
            companions(&function, &arguments, &mut diagnostics)
        }
        Err(_) if let Ok(block) = syn::parse2::<ItemImpl>(item.clone()) => {
            let block = blocks::differentiate(&arguments, &block, &mut diagnostics);
            return quote!(#block #diagnostics);
        }
        Err(_) => {
            // What is wrong inside a function, rustc says itself.
            if !is_function(&item) {
                diagnostics.report(&item, &Problem::NotAFunction);
            }
            TokenStream::new()
        }
    };
    let item = (!arguments.companions_only).then_some(item);
    match &arguments.through {
        Some(through) if diagnostics.is_empty() => quote!(#through! { #item #companions }),
        _ => quote!(#item #companions #diagnostics),
    }
}

/// Whether the item is a function with a body, however broken.
fn is_function(item: &TokenStream) -> bool {
    let trees: Vec<TokenTree> = item.clone().into_iter().collect();
    let others = ["impl", "trait", "mod", "extern"];
    let word = |words: &[&str]| {
        trees.iter().any(|tree| matches!(tree, TokenTree::Ident(ident) if words.iter().any(|word| ident == word)))
    };
    let body = matches!(trees.last(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace);
    body && word(&["fn"]) && !word(&others)
}

/// What the attribute asks for that is to be derived rather than given by a rule.
#[derive(Clone, Copy)]
struct Modes {
    forward: bool,
    reverse: bool,
}

fn companions(item: &ItemFn, arguments: &Arguments, diagnostics: &mut Diagnostics) -> TokenStream {
    let derived = Modes {
        forward: arguments.forward && arguments.jvp.is_none(),
        reverse: arguments.reverse && arguments.vjp.is_none(),
    };
    if arguments.forward && arguments.jvp.is_none() && arguments.vjp.is_some() {
        diagnostics.report(&item.sig.ident, &Problem::NoForwardRule);
    }
    if arguments.lanes && arguments.jvp.is_some() && arguments.jvp_lanes.is_none() {
        diagnostics.report(&item.sig.ident, &Problem::NoLanesRule);
    }
    if arguments.bystander {
        return bystander(item, arguments);
    }
    if arguments.vjp.is_some() || !(derived.forward || derived.reverse) {
        return by_rule(item, arguments, diagnostics);
    }
    let Lowered { function: mut primal, signature, mut items, refused, nested } =
        frontend::lower(item, arguments, diagnostics);
    if diagnostics.is_empty() {
        primal = scalars(exits(primal));
    }
    let mut activity = Activity::of(&primal);
    if arguments.numbers.is_empty() && dispatch(&mut primal, &activity, &arguments.runtime) {
        activity = Activity::of(&primal);
    }
    if derived.reverse && crate::transform::looked(&mut primal, &activity) {
        activity = Activity::of(&primal);
    }
    if diagnostics.is_empty() {
        well_formed(&primal, diagnostics);
    }
    // What could be lowered is checked too, so that all there is to say is said at once.
    if !refused && verify(&primal).is_ok() {
        check(&primal, &activity, derived.reverse, diagnostics);
    }
    if arguments.graph && primal.result.leaves().len() != 1 {
        diagnostics.report(&item.sig.output, &Problem::GraphOfTuple);
    }
    if arguments.graph && primal.failure.is_some() {
        diagnostics.report(&item.sig.output, &Problem::GraphOfFailure);
    }
    if arguments.graph && primal.has_memory_or_loops() {
        diagnostics.report(&item.sig.ident, &Problem::GraphOfLoop);
    }
    let called = actively_called(&primal, &activity);
    for item in &mut items {
        annotate(item, arguments, &|name| nested.contains(name) && called.contains(&name.to_string()));
    }
    let mut shared = shared(item, arguments, &signature, items);
    shared.note_result(&primal);
    if arguments.untaped {
        shared.hand_over_nothing();
    }
    if !diagnostics.is_empty() {
        return stubs(&shared, arguments);
    }
    if let Some(every) = arguments.checkpoint.filter(|_| derived.reverse) {
        let (seed, shadows) = (Seed::Parameter(shared.seed()), given(shared.shadows()));
        plan_checkpoints(&mut primal, every, &activity, &seed, &shadows, diagnostics);
        if !diagnostics.is_empty() {
            return stubs(&shared, arguments);
        }
    }
    let mut tokens = TokenStream::new();
    if derived.reverse {
        tokens.extend(reversed(&shared, &primal, &activity, diagnostics));
    }
    if let Some(rule) = &arguments.jvp {
        tokens.extend(backend::by_jvp(&shared, rule));
        tokens.extend(lanes_by_rule(&shared, arguments));
    }
    if derived.forward {
        tokens.extend(forwarded(&shared, &primal, arguments.lanes, diagnostics));
    }
    if arguments.forward && derived.reverse {
        tokens.extend(second_order(&shared, &primal, &activity, diagnostics));
    }
    if arguments.nested.is_some() {
        tokens.extend(backend::nested(&shared));
        tokens.extend(match &arguments.jvp {
            Some(rule) => backend::jvp_tangent_by_rule(&shared, rule),
            None => forwarded_twice(&shared, &primal, diagnostics),
        });
    }
    if arguments.graph {
        let traced = verified(simplify(graph(primal, &activity)), diagnostics);
        tokens.extend(backend::traced(&shared, &traced));
    }
    tokens
}

/// The companions of reverse mode.
fn reversed(shared: &Companions, primal: &Function, activity: &Activity, diagnostics: &mut Diagnostics) -> TokenStream {
    let seed = || Seed::Parameter(shared.seed());
    let shadows = given(shared.shadows());
    let mut tokens = TokenStream::new();
    if shared.has_gradient() {
        let gradient = simplify(join(reverse(primal.clone(), activity, &Seed::One, &shadows)));
        let gradient = verified(overwrite(gradient), diagnostics);
        tokens.extend(backend::gradient(shared, &gradient));
        if shared.tape_is() == Tape::Gradient {
            tokens.extend(backend::by_partials(shared, &gradient));
        }
    }
    let adjoint = reverse(primal.clone(), activity, &seed(), &shadows);
    tokens.extend(backend::vjp(shared, &verified(simplify(join(adjoint)), diagnostics)));
    match shared.tape_is() {
        Tape::Gradient => {}
        Tape::Jacobian(_) => {
            let jacobian = verified(simplify(jacobian(primal.clone(), activity)), diagnostics);
            tokens.extend(backend::by_partials(shared, &jacobian));
        }
        Tape::Sweep => {
            // What is run later is not run again.
            let once = Function { checkpoints: None, ..primal.clone() };
            let mut sweep = |asks_again: bool| {
                let taped = taped(once.clone(), activity, &seed(), &given(shared.slots()), asks_again);
                verified(simplify(taped), diagnostics)
            };
            let mut taped = sweep(false);
            if backend::holds_references(&taped) {
                taped = sweep(true);
            }
            // What a call has done is not done again.
            if backend::holds_references(&taped) && !backend::holds_tapes(&taped.body) {
                let mut again = shared.clone();
                again.hand_over_beginning();
                tokens.extend(run_again(&again, primal, activity, diagnostics));
            } else {
                tokens.extend(backend::by_sweep(&mut shared.clone(), &taped));
            }
        }
        Tape::Nothing | Tape::Initial => tokens.extend(run_again(shared, primal, activity, diagnostics)),
    }
    if shared.has_seeded() {
        let seeded = join(reverse(primal.clone(), activity, &seed(), &given(shared.slots())));
        tokens.extend(backend::seeded(shared, &verified(simplify(seeded), diagnostics)));
    }
    tokens
}

/// What a call's reverse is where it runs the forward sweep again.
fn run_again(
    shared: &Companions,
    primal: &Function,
    activity: &Activity,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let augmented = backend::augmented_primal(shared, &verified(simplify(primal.clone()), diagnostics));
    let adjoint = reverse(primal.clone(), activity, &Seed::Parameter(shared.seed()), &given(shared.slots()));
    let adjoint = backend::adjoint(shared, &verified(simplify(without_result(join(adjoint))), diagnostics));
    quote!(#augmented #adjoint)
}

/// The companions of forward mode.
fn forwarded(shared: &Companions, primal: &Function, lanes: bool, diagnostics: &mut Diagnostics) -> TokenStream {
    let tangents = directed(shared.given_tangents(primal), 0);
    let function = verified(merge_factors(simplify(forward(primal.clone(), &tangents))), diagnostics);
    let mut tokens = TokenStream::new();
    for companions in std::iter::once(shared.clone()).chain(lanes.then(|| shared.in_lanes())) {
        tokens.extend(backend::jvp(&companions, &function));
        tokens.extend(backend::tangent(&companions, &function));
    }
    tokens
}

/// The tangent of `f_jvp`.
fn forwarded_twice(shared: &Companions, primal: &Function, diagnostics: &mut Diagnostics) -> Option<TokenStream> {
    let tangents = directed(shared.given_tangents(primal), 0);
    let once = tangents_as_calls(simplify(forward(primal.clone(), &tangents)), shared.runtime());
    let tangents = directed(backend::tangents_of_jvp(shared, &once)?, 0);
    let twice = verified(simplify(forward(once, &tangents)), diagnostics);
    backend::jvp_tangent(shared, &twice)
}

/// Forward over reverse.
fn second_order(
    shared: &Companions,
    primal: &Function,
    activity: &Activity,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let mut tokens = TokenStream::new();
    // The derivative of a derivative keeps records.
    let primal = &Function { checkpoints: None, ..primal.clone() };
    let mut over = |adjoint: Function, skipped: usize| {
        let tangents = directed(shared.given_tangents(&adjoint), skipped);
        verified(share_of_derivative(merge_factors(simplify(forward(adjoint, &tangents)))), diagnostics)
    };
    let results = primal.result.leaves().len();
    let of_one = |shadows| reverse_to_differentiate(primal.clone(), activity, &Seed::One, &given(shadows));
    if shared.has_gradient() {
        let product = over(overwrite(simplify(of_one(shared.shadows()))), results);
        tokens.extend(backend::hvp(shared, &product));
    }
    let (seed, slots) = (Seed::Parameter(shared.seed()), given(shared.slots()));
    match shared.tape_is() {
        Tape::Gradient => {
            let gradient = over(simplify(of_one(shared.shadows())), 0);
            tokens.extend(backend::by_partials_with_tangents(shared, &gradient));
            return tokens;
        }
        Tape::Jacobian(_) => {
            let jacobian = over(simplify(jacobian_to_differentiate(primal.clone(), activity)), 0);
            tokens.extend(backend::by_partials_with_tangents(shared, &jacobian));
            return tokens;
        }
        Tape::Sweep => {
            let sweep = |asks_again| taped_to_differentiate(primal.clone(), activity, &seed, &slots, asks_again);
            let mut taped = simplify(sweep(false));
            if backend::holds_references(&taped) {
                taped = simplify(sweep(true));
            }
            if !backend::holds_references(&taped) || backend::holds_tapes(&taped.body) {
                let taped = over(taped, 0);
                tokens.extend(backend::by_sweep_with_tangents(&mut shared.clone(), &taped));
                return tokens;
            }
        }
        Tape::Nothing | Tape::Initial => {}
    }
    let mut again = shared.clone();
    again.hand_over_nothing();
    tokens.extend(backend::augmented_tangent(&again, &over(simplify(primal.clone()), 0)));
    let adjoint = reverse_to_differentiate(primal.clone(), activity, &seed, &slots);
    let product = over(simplify(without_result(adjoint)), 0);
    tokens.extend(backend::adjoint_tangent(&again, &product));
    tokens
}

/// The tangents that a companion has, for the transformation.
fn directed(tangents: backend::Tangents, skipped: usize) -> Direction {
    let given = |(value, place, storage)| (value, Given { place, storage });
    Direction { given: tangents.into_iter().map(given).collect(), skipped }
}

fn verified(function: Function, diagnostics: &mut Diagnostics) -> Function {
    let function = reborrow(windows(sums(associate(carry(promote(function))))));
    well_formed(&function, diagnostics);
    function
}

fn stubs(shared: &Companions, arguments: &Arguments) -> TokenStream {
    let mut shared = shared.clone();
    shared.hand_over_nothing();
    let Arguments { forward, lanes, reverse, graph, .. } = *arguments;
    // Where a mode is missing for it, that has been said.
    let nested = arguments.nested.is_some() && forward && reverse;
    backend::stubs(&shared, backend::Asked { forward, lanes, reverse, graph, nested })
}

/// The shadows that a companion has, for the transformation.
fn given(shadows: backend::Shadows) -> Shadows {
    let given = |shadow: Option<(TokenStream, Storage)>| shadow.map(|(place, storage)| Given { place, storage });
    Shadows(shadows.into_iter().map(given).collect())
}

/// The companions that hand over to rules of the user's.
fn by_rule(item: &ItemFn, arguments: &Arguments, diagnostics: &mut Diagnostics) -> TokenStream {
    let signature = Signature::new(item, arguments, diagnostics);
    if arguments.graph {
        diagnostics.report(&item.sig.ident, &Problem::NotACompanion(format!("{}_graph", item.sig.ident)));
    }
    let mut shared = shared(item, arguments, &signature, Vec::new());
    shared.note_places();
    shared.hand_over_beginning();
    if !diagnostics.is_empty() {
        return stubs(&shared, arguments);
    }
    let vjp = arguments.vjp.as_ref().filter(|_| arguments.reverse).map(|rule| backend::by_rule(&shared, rule));
    let jvp = arguments.jvp.as_ref().filter(|_| arguments.forward).map(|rule| backend::by_jvp(&shared, rule));
    let both = arguments.vjp.as_ref().zip(arguments.jvp.as_ref()).filter(|_| arguments.forward && arguments.reverse);
    let second = both.map(|(rule, forwards)| backend::by_tangent_of(&shared, rule, forwards));
    let nested = arguments.nested.map(|_| backend::nested(&shared));
    let rule = arguments.jvp.as_ref().filter(|_| arguments.nested.is_some());
    let forwards = rule.and_then(|rule| backend::jvp_tangent_by_rule(&shared, rule));
    let lanes = lanes_by_rule(&shared, arguments);
    quote!(#vjp #jvp #lanes #second #nested #forwards)
}

/// The companions of a function that has nothing to differentiate.
fn bystander(item: &ItemFn, arguments: &Arguments) -> TokenStream {
    // What there is to say of it as one to differentiate is of no interest.
    let signature = Signature::new(item, arguments, &mut Diagnostics::default());
    let refused = signature.refusal().map(|refusal| match refusal {
        Refusal::Reference => "ReturnsReference",
        Refusal::Change => "ChangesConstant",
    });
    let shared = shared(item, arguments, &signature, Vec::new());
    let Arguments { forward, lanes, reverse, .. } = *arguments;
    backend::bystander(&shared, backend::Asked { forward, lanes, reverse, graph: false, nested: false }, refused)
}

/// The companions with several tangents at once that hand over to a rule of the user's.
fn lanes_by_rule(shared: &Companions, arguments: &Arguments) -> Option<TokenStream> {
    let rule = arguments.jvp_lanes.as_ref().filter(|_| arguments.lanes && arguments.jvp.is_some())?;
    Some(backend::by_jvp(&shared.in_lanes(), rule))
}

fn shared(item: &ItemFn, arguments: &Arguments, signature: &Signature, items: Vec<Item>) -> Companions {
    let params = signature.params.iter().map(|param| (param.active, pattern_as_expression(&param.pat))).collect();
    let scalar = matches!(signature.result, TypeShape::Real(_));
    let runtime = &arguments.runtime;
    let mut shared = Companions::new(item, arguments.name.as_deref(), runtime, params, items, scalar, &signature.reals);
    shared.failure = signature.failure;
    shared.associated = arguments.associated;
    shared.inside.clone_from(&arguments.inside);
    shared.in_source = arguments.in_source;
    shared
}

/// A nested function that derivatives flow through gets companions in the companion.
fn annotate(item: &mut Item, arguments: &Arguments, wanted: &dyn Fn(&syn::Ident) -> bool) {
    let Item::Fn(function) = item else { return };
    if wanted(&function.sig.ident) {
        let (runtime, modes) = (&arguments.runtime, arguments.modes());
        function.attrs.push(parse_quote!(#[#runtime::differentiate(#modes crate = #runtime)]));
    }
    // Each companion repeats it, and not each of them calls it.
    function.attrs.push(parse_quote!(#[allow(dead_code)]));
}

/// A broken rule of the IR is a bug of this compiler, which the user should hear of before a wrong gradient.
fn well_formed(function: &Function, diagnostics: &mut Diagnostics) {
    if let Err(broken) = verify(function) {
        diagnostics.report_at(Span::call_site(), &Problem::Internal(broken));
    }
}
