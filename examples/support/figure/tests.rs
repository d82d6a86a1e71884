//! Figures that can be read: nothing covers anything else, and formulas are set as a textbook sets them.

use autodiff_runtime::differentiate;
use autodiff_runtime::graph::Graph;

use super::geometry::Box2;
use super::{arrange, content, notation, svg};

#[differentiate(reverse, graph)]
#[expect(clippy::let_and_return, reason = "the graph's nodes are named after the variables")]
fn article(a: f64, b: f64) -> f64 {
    let c = a + b;
    let d = b + 1.0;
    let e = c * d;
    e
}

#[differentiate(reverse, graph)]
fn rosenbrock(x: f64, y: f64) -> f64 {
    let a = 1.0 - x;
    let b = y - x * x;
    a * a + 100.0 * b.powi(2)
}

#[differentiate(reverse)]
fn weighted(p: f64, q: f64, r: f64) -> f64 {
    2.0 * p + 3.0 * q + 5.0 * r
}

#[differentiate(reverse, graph)]
fn parallel(x: f64) -> f64 {
    let y = weighted(x, x, x);
    weighted(y, y, y)
}

#[differentiate(reverse, graph)]
fn unnamed(x: f64, y: f64) -> f64 {
    (x - (y - 1.0)) / (x * y) * x.sin() * y.exp()
}

#[differentiate(reverse, graph)]
fn neuron(x: f64, weight: f64, bias: f64) -> f64 {
    let sum = weight * x + bias;
    if sum > 0.0 { sum.tanh() } else { 0.1 * sum }
}

fn graphs() -> [Graph; 6] {
    [
        article_graph(2.0, 1.0),
        rosenbrock_graph(2.0, 1.0),
        parallel_graph(1.0),
        unnamed_graph(0.5, -1.25),
        neuron_graph(0.7, -1.5, 2e-5),
        neuron_graph(0.7, 1.5, 0.25),
    ]
}

#[test]
fn the_output_is_the_functions_value() {
    let values = [
        article(2.0, 1.0),
        rosenbrock(2.0, 1.0),
        parallel(1.0),
        unnamed(0.5, -1.25),
        neuron(0.7, -1.5, 2e-5),
        neuron(0.7, 1.5, 0.25),
    ];
    assert_eq!(graphs().map(|graph| graph[graph.outputs()[0]].value()), values);
}

#[test]
fn neither_nodes_nor_labels_overlap() {
    for graph in graphs() {
        let (nodes, edges) = (content::nodes(&graph, graph.outputs()[0]), content::edges(&graph));
        let (layout, _, labels) = arrange(&nodes, &edges);
        assert_eq!((layout.boxes.len(), labels.boxes.len()), (nodes.len(), edges.len()));
        let all: Vec<Box2> = layout.boxes.into_iter().chain(labels.boxes).collect();
        for (i, one) in all.iter().enumerate() {
            for other in &all[..i] {
                assert_eq!(one.overlap(other, 0.0), 0.0, "{one:?} and {other:?} in {graph:?}");
            }
        }
    }
}

#[test]
fn no_edge_crosses_a_label_or_a_node_between() {
    for graph in graphs() {
        let (nodes, edges) = (content::nodes(&graph, graph.outputs()[0]), content::edges(&graph));
        let (layout, curves, labels) = arrange(&nodes, &edges);
        for (edge, curve) in edges.iter().zip(&curves) {
            let between = layout.boxes.iter().enumerate().filter(|(i, _)| *i != edge.from && *i != edge.to);
            for obstacle in between.map(|(_, node)| node).chain(&labels.boxes) {
                let distances = curve.samples(200).into_iter().map(|point| obstacle.distance(point));
                assert!(distances.fold(f64::INFINITY, f64::min) > 0.0, "{obstacle:?} in {graph:?}");
            }
        }
    }
}

#[test]
fn the_documents_coordinates_are_numbers() {
    for graph in graphs() {
        let document = svg(&graph, graph.outputs()[0]);
        assert!(document.starts_with("<svg") && document.ends_with("</svg>\n"));
        assert!(!document.contains("NaN") && !document.contains("inf"), "{document}");
    }
}

/// `cargo run --release --example backprop && cp target/backprop.svg examples/backprop/graph.svg` takes a new one.
#[test]
fn the_picture_in_the_readme_is_the_one_that_is_drawn() {
    let graph = article_graph(2.0, 1.0);
    assert_eq!(svg(&graph, graph.outputs()[0]), include_str!("../../backprop/graph.svg"));
}

fn set(source: &str) -> String {
    notation::expression(source).0.into_iter().map(|run| run.text).collect()
}

#[test]
fn formulas_are_set_as_mathematics() {
    assert_eq!(set("a + b"), "a + b");
    assert_eq!(set("100.0 * powi(b, 2)"), "100 · b2");
    assert_eq!(set("-(a - 0.5_f64) / x.sqrt()"), "(−(a − 0.5)) / √x");
    assert_eq!(set("sin(alpha)"), "sin α");
    assert_eq!(set("f(x)"), "f(x)");
    assert_eq!(set("select(x > 0.0, 1.0, 0.0)"), "select(x > 0.0, 1.0, 0.0)");
}

#[test]
fn parentheses_stand_where_they_are_needed() {
    assert_eq!(set("(a * a) + (100.0 * b)"), "a · a + 100 · b");
    assert_eq!(set("a - (b - c)"), "a − (b − c)");
    assert_eq!(set("(a - b) - c"), "a − b − c");
    assert_eq!(set("a / (b * c)"), "a / (b · c)");
    assert_eq!(set("sin(a) * sin(b)"), "(sin a) · sin b");
    assert_eq!(set("a * (-b)"), "a · (−b)");
    assert_eq!(set("(-a) + b"), "−a + b");
    assert_eq!(set("exp(a + b)"), "exp(a + b)");
}
