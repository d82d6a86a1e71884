pub fn printing_grad(x: f64, guess: f64, verbose: bool) -> (f64, f64, f64) {
    println!("start {root}", root = guess);
    let t = x / guess;
    let root = 0.5 * (guess + t);
    if verbose {
        println!(
            "then {root:.3} of {}, off by {error}", x, error = root * root - x, root =
            root
        );
    }
    let t_1 = x / root;
    let root_1 = 0.5 * (root + t_1);
    eprintln!("at last {root:>8.4}", root = root_1);
    let t_2 = 0.5 / root;
    let d_root = 0.5 - t_2 * t_1;
    let t_1 = d_root * 0.5;
    let t_3 = t_1 / guess;
    let d_x = t_2 + t_3;
    let d_guess = t_1 - t_3 * t;
    (root_1, d_x, d_guess)
}
