/** Checks an archive of reports. */
module com.example.archive {
    requires org.eventreport.draft;
    requires org.eventreport.json;
    requires org.eventreport.yaml;

    provides org.eventreport.validation.spi.Rule with
            com.example.archive.SlidesRule;
}
