package org.eventreport.benchmarks;

/** The least that a program in Java does. */
final class Hello {

    private Hello() {}

    public static void main(String[] args) {
        System.out.println("Hello");
    }
}
