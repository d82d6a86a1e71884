use autodiff_runtime::differentiate;

fn fill(buffer: &mut [i32], step: usize) {
    buffer.fill(step as i32);
}

#[differentiate(reverse, checkpoint, wrt(x))]
fn walk(x: f64, steps: usize) -> f64 {
    let mut x = x;
    let mut buffer = [0; 4];
    for step in 0..steps {
        fill(&mut buffer, step);
        x = x.sin() * f64::from(buffer[step % 4]);
    }
    x
}

fn main() {
    walk_grad(3.0, 4);
}
